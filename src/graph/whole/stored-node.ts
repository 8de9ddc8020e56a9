import type { StoredKind } from './stored-kinds.js';

/** A value of a property. */
type Value = string | number | boolean | readonly (string | number | boolean)[];
export type Properties = Readonly<Record<string, Value>>;

/** A relationship from a node to another. */
export interface StoredRelation {
  readonly type: string;
  /** The other node, as `globalId` has it. */
  readonly to: string;
  readonly properties: Properties;
}

/** A node as it is kept, with the relationships that begin at it. */
export interface StoredNode {
  readonly kind: StoredKind;
  /** As `globalId` has it. */
  readonly id: string;
  /** All but the id of a node that has one; sorted by name. */
  readonly properties: Properties;
  /** Sorted by type, other end and properties. */
  readonly relations: readonly StoredRelation[];
}
