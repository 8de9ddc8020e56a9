import { distinct } from '../../resolution/minimum.js';
import { type Parameters, rows, type Tx, write } from './run.js';

/** The labels whose properties are a minimum over the variants that articles tell. */
export type VariantLabel = 'Actor' | 'Location' | 'Event';

/** What a change does to the nodes of one label. */
export interface VariantChange {
  /** Variants that come in, by node id. */
  readonly added: ReadonlyMap<string, readonly string[]>;
  /** Ids of nodes that lost a mention: their variants are gathered anew. */
  readonly lost: readonly string[];
}

interface Known {
  readonly id: string;
  readonly kept: readonly string[] | null;
  readonly left: readonly string[];
}

const known = (label: VariantLabel): string => `
UNWIND $ids AS id
OPTIONAL MATCH (n:${label} {id: id})
RETURN id, n.variants AS kept, CASE WHEN id IN $lost
  THEN COLLECT { MATCH (n)<-[m:MENTIONS|PUBLISHED_BY|GIVES]-(:Article|Judgement) UNWIND m.variants AS v RETURN DISTINCT v }
  ELSE coalesce(n.variants, []) END AS left`;

const remove = (label: VariantLabel): string => `
UNWIND $rows AS id
MATCH (n:${label} {id: id})
DETACH DELETE n`;

const set = (label: VariantLabel): string => `
UNWIND $rows AS row
MERGE (n:${label} {id: row.id})
SET n = row.properties`;

/** A node whose variants changed, and what its variants are now. */
export interface Changed {
  readonly id: string;
  readonly variants: readonly string[];
  /** Nothing hangs on it yet. */
  readonly isNew: boolean;
}

const readKnown = (tx: Tx, label: VariantLabel, { added, lost }: VariantChange): Promise<readonly Known[]> =>
  rows<Known>(tx, known(label), { ids: distinct([...added.keys(), ...lost]), lost });

/** The nodes whose variants a change alters, by id; those without any are to go. */
export const changedVariants = async (
  tx: Tx,
  label: VariantLabel,
  change: VariantChange,
): Promise<readonly Changed[]> => {
  const all = await readKnown(tx, label, change);
  return all.flatMap(({ id, kept, left }) => {
    const variants = distinct([...left, ...(change.added.get(id) ?? [])]);
    return kept !== null && variants.join('\n') === kept.join('\n')
      ? []
      : [{ id, variants, isNew: kept === null }];
  });
};

/** Writes the properties that the variants make, and deletes the nodes that nothing mentions any more. */
export const writeVariants = async (
  tx: Tx,
  label: VariantLabel,
  changed: readonly (Changed & { readonly properties: Parameters })[],
): Promise<void> => {
  await write(
    tx,
    remove(label),
    changed.filter(({ variants }) => variants.length === 0).map(({ id }) => id),
  );
  const kept = changed.filter(({ variants }) => variants.length > 0);
  await write(
    tx,
    set(label),
    kept.map(({ id, variants, properties }) => ({ id, properties: { ...properties, id, variants } })),
  );
};

/** Gathers values by key, in the order they come. */
export const gather = <T>(
  pairs: readonly (readonly [key: string, value: T])[],
): ReadonlyMap<string, readonly T[]> => {
  const all = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const list = all.get(key);
    if (list === undefined) all.set(key, [value]);
    else list.push(value);
  }
  return all;
};
