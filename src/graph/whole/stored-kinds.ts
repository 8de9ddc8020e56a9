import { kindOfId, nodeKinds } from '../../domain/id.js';

/**
 * Every kind of node that makes the graph: what an export has and an import brings. A kind of node that is in neither this
 * list nor the other makes a test fail.
 */
export const storedKinds = [...nodeKinds, 'Anchor', 'Name', 'Topic', 'Version'] as const;
export type StoredKind = (typeof storedKinds)[number];

/** Kinds that are no part of what the graph means: locks, the numbered changes, the mark of an import under way. */
export const bookkeepingKinds = ['Block', 'Change', 'Import'] as const;

/** Kinds that keep what somebody judged: input, as articles are. */
export const judgingKinds: readonly StoredKind[] = ['Judgement', 'Anchor'];

// Told apart by a key, the others by an id.
const keyed: readonly StoredKind[] = ['Name', 'Topic', 'Version'];

/** The property that tells a node of a kind from the others; it is unique. */
export const identityOf = (kind: StoredKind): 'id' | 'key' => (keyed.includes(kind) ? 'key' : 'id');

/** A node among all nodes, whatever its kind: its id, or its key behind the name of its kind. */
export const globalId = (kind: StoredKind, identity: string): string =>
  keyed.includes(kind) ? `${kind.toLowerCase()}/${encodeURIComponent(identity)}` : identity;

const anchorId = /^judgement_[0-9a-f]+\/\d+$/u;

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
};

/** What `globalId` was made from, or nothing where it is no such id. */
export const nodeOf = (id: string): { readonly kind: StoredKind; readonly identity: string } | undefined => {
  const kind = keyed.find((one) => id.startsWith(`${one.toLowerCase()}/`));
  if (kind !== undefined) {
    const identity = decoded(id.slice(kind.length + 1));
    return identity === undefined ? undefined : { kind, identity };
  }
  if (anchorId.test(id)) return { kind: 'Anchor', identity: id };
  const known = kindOfId(id);
  return known === undefined ? undefined : { kind: known, identity: id };
};
