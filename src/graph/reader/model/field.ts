import type { NodeKind } from '../../../domain/id.js';
import type { ListedKind } from '../filters.js';
import type { KeyedEdge } from './keyed-edge.js';
import type { Walk } from './walk.js';

/** Every type of thing that fields are read of: the nodes, and what stands on a relationship or a part of a node. */
export type TypeName =
  | NodeKind
  | 'Anchor'
  | 'Content'
  | 'Cue'
  | 'SourceWords'
  | 'ClaimLink'
  | 'Mention'
  | 'Affiliation'
  | 'Participant'
  | 'Containment'
  | 'ChainStep'
  | 'Contradiction'
  | 'ClaimBucket'
  | 'Path'
  | 'Hop'
  | 'Neighbourhood';

/** The variables a field is read from: the node, and the relationship that led to it where one did. */
export interface Vars {
  readonly node: string;
  readonly link: string;
}

/** Where a relation leads: things of one type, or nodes of any of some kinds. */
export type Target = TypeName | readonly NodeKind[];

/** One field of a type, in the words of the graph. */
export type Field =
  | { readonly is: 'value'; readonly of: (vars: Vars) => string }
  | {
      readonly is: 'one' | 'many';
      readonly walk: Walk;
      readonly target: Target;
      readonly order: (vars: Vars) => string;
    }
  /** The same node seen as something of its own; nothing where the condition does not hold. */
  | { readonly is: 'part'; readonly target: Target; readonly where?: (vars: Vars) => string }
  | {
      readonly is: 'list';
      readonly walk: Walk;
      readonly kind: ListedKind;
      /** The edge by which a page by date is read in order, however long the list. */
      readonly keyed?: KeyedEdge;
    }
  /** What a Cypher expression lists: nodes, relationships or maps; with `single`, the first of it or nothing. */
  | {
      readonly is: 'listed';
      readonly of: (vars: Vars) => string;
      readonly target: Target;
      readonly single: boolean;
    }
  /** Which independent sources say what a claim says: see corroboration.ts. */
  | { readonly is: 'corroboration' };

export type Fields = Readonly<Record<string, Field>>;

/** A property of the node. */
export const property = (name: string): Field => ({ is: 'value', of: ({ node }) => `${node}.${name}` });

/** Properties of the node under their own names. */
export const properties = (...names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, property(name)]));

/** A property where an empty text stands for nothing. */
export const orNothing = (name: string): Field => ({
  is: 'value',
  of: ({ node }) => `nullIf(${node}.${name}, '')`,
});

/** A property of the relationship that led here. */
export const ofLink = (name: string): Field => ({ is: 'value', of: ({ link }) => `${link}.${name}` });

const byId = ({ node }: Vars): string => `${node}.id`;

/** What the relation leads to: the first, by id unless an order is told, or nothing. */
export const one = (walk: Walk, target: Target, order = byId): Field => ({ is: 'one', walk, target, order });

/** All that the relation leads to, by id unless an order is told. */
export const many = (walk: Walk, target: Target, order = byId): Field => ({
  is: 'many',
  walk,
  target,
  order,
});

/** A list of nodes in pages. All of it is looked at for a page, unless there is an edge that has the order. */
export const list = (walk: Walk, kind: ListedKind, keyed?: KeyedEdge): Field => ({
  ...{ is: 'list', walk, kind },
  ...(keyed === undefined ? {} : { keyed }),
});

/** The node itself, seen as something of its own where the condition holds. */
export const part = (target: Target, where?: (vars: Vars) => string): Field => ({
  is: 'part',
  target,
  ...(where === undefined ? {} : { where }),
});

/** The node that a thing on a relationship belongs to. */
export const itself = (target: Target): Field => part(target);

/** All that an expression lists, in its order. */
export const listed = (of: (vars: Vars) => string, target: Target): Field => ({
  is: 'listed',
  of,
  target,
  single: false,
});

/** The one thing that an expression gives, or nothing. */
export const single = (of: (vars: Vars) => string, target: Target): Field => ({
  is: 'listed',
  of: (vars) => `[each IN [${of(vars)}] WHERE each IS NOT NULL]`,
  target,
  single: true,
});
