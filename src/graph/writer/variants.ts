import { distinct } from '../../resolution/minimum.js';
import { type Parameters, rows, type Tx, write } from './run.js';

/** The labels whose properties are a minimum over the variants that articles tell. */
export type VariantLabel = 'Actor' | 'Location' | 'Event';

/** A variant as an article, or a judgement, tells it of a node. */
export interface ToldVariant {
  /** The node's id. */
  readonly id: string;
  readonly variant: string;
}

/** What a change does to the nodes of one label. */
export interface VariantChange {
  readonly added: readonly ToldVariant[];
  /** What was told by mentions that are gone by now. */
  readonly lost: readonly ToldVariant[];
}

interface Known {
  readonly id: string;
  readonly kept: readonly string[] | null;
}

const known = (label: VariantLabel): string => `
UNWIND $ids AS id
OPTIONAL MATCH (n:${label} {id: id})
RETURN id, n.variants AS kept`;

// What many tell is found with the first of them, however many mention the node.
const untold = (label: VariantLabel): string => `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
UNWIND row.variants AS variant
WITH n, variant
WHERE NOT EXISTS { MATCH (n)<-[m:MENTIONS|PUBLISHED_BY|GIVES]-() WHERE variant IN m.variants }
RETURN n.id AS id, variant`;

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

const byNode = (told: readonly ToldVariant[]): ReadonlyMap<string, readonly string[]> =>
  gather(told.map(({ id, variant }) => [id, variant]));

/** Of what was told, what nothing tells any more, by node. */
const readUntold = async (
  tx: Tx,
  label: VariantLabel,
  lost: readonly ToldVariant[],
): Promise<ReadonlyMap<string, readonly string[]>> => {
  if (lost.length === 0) return new Map();
  const asked = [...byNode(lost)].map(([id, variants]) => ({ id, variants: distinct(variants) }));
  return byNode(await rows<ToldVariant>(tx, untold(label), { rows: asked }));
};

/** The nodes whose variants a change alters, by id; those without any are to go. */
export const changedVariants = async (
  tx: Tx,
  label: VariantLabel,
  change: VariantChange,
): Promise<readonly Changed[]> => {
  const added = byNode(change.added);
  const ids = distinct([...added.keys(), ...change.lost.map(({ id }) => id)]);
  const [all, untold] = await Promise.all([
    rows<Known>(tx, known(label), { ids }),
    readUntold(tx, label, change.lost),
  ]);
  return all.flatMap(({ id, kept }) => {
    const gone = new Set(untold.get(id));
    const left = (kept ?? []).filter((variant) => !gone.has(variant));
    const variants = distinct([...left, ...(added.get(id) ?? [])]);
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
