import { nameKey } from '../../language/name-key.js';
import { soundOf } from '../../language/sound.js';
import { distinct } from '../../resolution/minimum.js';
import { lock } from './lock.js';
import { rows, type Tx, write } from './run.js';

/** A node and every form of its name; none where the node goes. */
export interface Named {
  readonly id: string;
  readonly names: readonly string[];
  /** It is not in the graph yet and has no names there. */
  readonly isNew: boolean;
}

/** Nodes that have names. */
type NamedLabel = 'Actor' | 'Location';

const outdated = (label: NamedLabel): string => `
UNWIND $rows AS row
MATCH (k:Name)-[:NAMES]->(n:${label} {id: row.id})
WHERE NOT k.key IN row.keys
RETURN DISTINCT k.key AS key`;

const unlink = (label: NamedLabel): string => `
UNWIND $rows AS row
MATCH (k:Name)-[r:NAMES]->(n:${label} {id: row.id})
WHERE NOT k.key IN row.keys
DELETE r
WITH DISTINCT k WHERE NOT EXISTS { (k)-[:NAMES]->() }
DELETE k`;

const link = (label: NamedLabel): string => `
UNWIND $rows AS row
MATCH (n:${label} {id: row.id})
UNWIND row.keys AS name
MERGE (k:Name {key: name.key})
SET k.sound = name.sound
MERGE (k)-[:NAMES]->(n)`;

const keyed = (
  nodes: readonly Named[],
): readonly { readonly id: string; readonly keys: readonly string[] }[] =>
  nodes.map(({ id, names }) => ({ id, keys: distinct(names.map(nameKey).filter((key) => key !== '')) }));

/** Takes the names that nodes no longer have from them, before the nodes may go. Locks every name concerned. */
export const unlinkNames = async (tx: Tx, label: NamedLabel, nodes: readonly Named[]): Promise<void> => {
  if (nodes.length === 0) return;
  const wanted = keyed(nodes);
  const there = keyed(nodes.filter(({ isNew }) => !isNew));
  const old = there.length === 0 ? [] : await rows<{ key: string }>(tx, outdated(label), { rows: there });
  await lock(tx, { name: [...old.map(({ key }) => key), ...wanted.flatMap(({ keys }) => keys)] });
  if (old.length > 0) await write(tx, unlink(label), there);
};

/** Gives nodes that are written all their names: how a question's name finds them. */
export const linkNames = (tx: Tx, label: NamedLabel, nodes: readonly Named[]): Promise<void> =>
  write(
    tx,
    link(label),
    keyed(nodes)
      .filter(({ keys }) => keys.length > 0)
      .map(({ id, keys }) => ({ id, keys: keys.map((key) => ({ key, sound: soundOf(key) })) })),
  );
