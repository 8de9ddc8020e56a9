import { hashOf } from '../../domain/id.js';
import { distinct } from '../../resolution/minimum.js';
import { send, type Tx } from './run.js';

/** What is locked, in the one order in which every writer locks. */
export type LockKind = 'article' | 'entity' | 'place' | 'name' | 'event' | 'claim' | 'topic';

/** How a kind is locked. */
interface LockSettings {
  readonly order: string;
  /** Hexadecimal digits of a lock's number. */
  readonly digits: number;
}

// Locks are nodes that many keys share: their number stays bounded and none is ever deleted under a waiting writer. A batch of a hundred
// articles has some hundred keys of each kind and meets any other such batch whatever their number: more would only be more to write.
// Articles are their writer's own: batches that have none in common should not meet, and write what is theirs alone side by side.
const kinds: Readonly<Record<LockKind, LockSettings>> = {
  article: { order: '1', digits: 5 },
  entity: { order: '2', digits: 3 },
  place: { order: '3', digits: 3 },
  name: { order: '4', digits: 3 },
  event: { order: '5', digits: 3 },
  claim: { order: '6', digits: 3 },
  topic: { order: '7', digits: 3 },
};

const stripe = (kind: LockKind, key: string): string => {
  const { order, digits } = kinds[kind];
  return `${order}${hashOf(key).slice(0, digits)}`;
};

const lockNodes = `
UNWIND $keys AS key
MERGE (b:Block {key: key})
SET b.touched = true`;

/**
 * Waits until no other writer works on any of these, and keeps them until the transaction ends. Two writers that lock in
 * the order of kinds, each kind at once, never wait for each other in a circle.
 */
export const lock = async (
  tx: Tx,
  keys: Partial<Readonly<Record<LockKind, readonly string[]>>>,
): Promise<void> => {
  const all = (Object.keys(kinds) as LockKind[]).flatMap((kind) =>
    (keys[kind] ?? []).map((key) => stripe(kind, key)),
  );
  if (all.length > 0) await send(tx, lockNodes, { keys: distinct(all) });
};
