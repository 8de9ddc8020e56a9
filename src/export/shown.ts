import { nodeKinds } from '../domain/id.js';
import type { StoredKind } from '../graph/whole/stored-kinds.js';
import type { StoredNode } from '../graph/whole/stored-node.js';

/** Kinds that say something to people; the others find and order these. */
export const shownKinds: readonly StoredKind[] = nodeKinds.filter((kind) => kind !== 'Judgement');

/** Relationships between these that repeat others, for the sake of an index. */
const repeating: readonly string[] = ['ABOUT_IN', 'ON'];

/** Whether a relationship says something that no other says. */
export const isShown = (type: string): boolean => !repeating.includes(type);

const labels: Partial<Readonly<Record<StoredKind, readonly string[]>>> = {
  Article: ['title', 'file'],
  Actor: ['name'],
  Location: ['name'],
  Event: ['trigger'],
};

/** What a node is called among others. */
export const labelOf = ({ kind, id, properties }: StoredNode): string => {
  const key = (labels[kind] ?? ['text']).find((one) => properties[one] !== undefined);
  return key === undefined ? id : String(properties[key]);
};
