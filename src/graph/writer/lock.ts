import { hashOf } from '../../domain/id.js';
import { distinct } from '../../resolution/minimum.js';
import { send, type Tx } from './run.js';

/** What is locked, in the one order in which every writer locks. */
export type LockKind = 'article' | 'entity' | 'place' | 'name' | 'event' | 'claim' | 'topic';

const order: Readonly<Record<LockKind, string>> = {
  article: '1',
  entity: '2',
  place: '3',
  name: '4',
  event: '5',
  claim: '6',
  topic: '7',
};

// Locks are nodes that many keys share: their number stays bounded and none is ever deleted under a waiting writer. A batch of a hundred
// articles has some hundred keys of each kind and meets any other such batch whatever their number: more would only be more to write.
const stripeDigits = 3;

const stripe = (kind: LockKind, key: string): string => `${order[kind]}${hashOf(key).slice(0, stripeDigits)}`;

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
  const all = (Object.keys(order) as LockKind[]).flatMap((kind) =>
    (keys[kind] ?? []).map((key) => stripe(kind, key)),
  );
  if (all.length > 0) await send(tx, lockNodes, { keys: distinct(all) });
};
