import type { NodeKind } from '../../domain/id.js';
import type { AnyFilter, ContradictionFilter } from './filters.js';

/** What a field may be asked with. What a kind of field does not know is never given to it. */
export interface Arguments {
  readonly id?: string;
  readonly filter?: AnyFilter | ContradictionFilter;
  readonly orderBy?: string;
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
  readonly text?: string;
  readonly kinds?: readonly NodeKind[];
  readonly limit?: number;
  /** Facets of `claimStats`. */
  readonly by?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly of?: string;
  readonly maxHops?: number;
  readonly hops?: number;
  /** Types of relationship. */
  readonly types?: readonly string[];
}

/**
 * One thing that is asked for, and what is asked of it: a tree of plain data. A value has nothing below it, a relation has
 * the fields of what it leads to, a page has `edges`, `pageInfo` and `totalCount`, told in the same way.
 */
export interface Selected {
  /** Its name in the model. */
  readonly name: string;
  /** The name that its answer goes by. */
  readonly as: string;
  readonly args: Arguments;
  /** What is asked, for each type of thing that may be met there. Empty for a value. */
  readonly on: Readonly<Record<string, readonly Selected[]>>;
}

/** What is asked of one type of thing. */
export const askedOf = (selected: Selected, type: string): readonly Selected[] => selected.on[type] ?? [];

/** What is asked where only one type of thing can be met. */
export const asked = (selected: Selected): readonly Selected[] => Object.values(selected.on).flat();

/** Every name that some filter of the selection looks for, at any depth. */
export const namesIn = (selected: Selected): readonly string[] => [
  ...namesInFilter(selected.args.filter),
  ...namesBelow(selected),
];

const known = new WeakMap<Selected['on'], readonly string[]>();

// Whoever asks the same text again brings the very same tree: it is walked once.
const namesBelow = (selected: Selected): readonly string[] => {
  const names = known.get(selected.on) ?? asked(selected).flatMap(namesIn);
  known.set(selected.on, names);
  return names;
};

/** Every name that one filter looks for. */
// In every filter and at any depth `name` is a name of a thing, and nothing else is called so.
export const namesInFilter = (filter: unknown): readonly string[] =>
  typeof filter !== 'object' || filter === null
    ? []
    : Object.entries(filter).flatMap(([key, value]: [string, unknown]) =>
        key === 'name' && typeof value === 'string' ? [value] : namesInFilter(value),
      );
