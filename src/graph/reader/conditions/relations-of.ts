import type { AnyFilter, ListedKind, Relation } from '../filters.js';
import type { Walk } from '../model/walk.js';
import { termsOf } from './terms-of.js';

/** A relation of a filter that must lead to something that meets a filter of its own. */
interface Required {
  readonly word: string;
  readonly to: ListedKind;
  readonly walk: Walk;
  readonly some: AnyFilter;
}

/** The relations that a filter of a kind needs to lead to something. */
export const relationsOf = (kind: ListedKind, filter: AnyFilter): readonly Required[] =>
  Object.entries(filter).flatMap(([word, value]: [string, unknown]) => {
    const term = termsOf(kind)[word];
    if (term?.is !== 'leading' && term?.is !== 'related') return [];
    const some = (term.is === 'leading' ? value : (value as Relation<AnyFilter>).some) as
      AnyFilter | undefined;
    return some === undefined ? [] : [{ word, to: term.to, walk: term.walk, some }];
  });
