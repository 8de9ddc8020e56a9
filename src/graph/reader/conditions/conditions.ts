import type { ClaimFilter, Filters, ListedKind, Relation } from '../filters.js';
import type { Scope } from '../scope.js';
import { atLeastOne } from './common.js';
import { allOf, anyOf, not } from './logic.js';
import { saidSo } from './said-so.js';
import type { Term } from './term.js';
import { termsOf } from './terms-of.js';

type Loose = Readonly<Record<string, unknown>>;

/** Conditions on a node, all of which must hold: everything that a filter of its kind asks for. */
export const conditionsOf = <Kind extends ListedKind>(
  scope: Scope,
  node: string,
  { kind, filter }: { readonly kind: Kind; readonly filter: Filters[Kind] },
): readonly string[] => {
  const { and, or, not: never, ...words } = filter as Filters[Kind] & Combining;
  const whole = (each: unknown): string =>
    allOf(conditionsOf(scope, node, { kind, filter: each as Filters[Kind] }));
  return [
    ...Object.entries(termsOf(kind)).flatMap(([word, term]) =>
      (words as Loose)[word] === undefined
        ? []
        : holds(scope, node, { word, term, value: (words as Loose)[word] }),
    ),
    ...(kind === 'Claim' ? saidSo(scope, node, filter as ClaimFilter) : []),
    ...(and ?? []).map(whole),
    ...(or === undefined ? [] : [anyOf(or.map(whole))]),
    ...(never === undefined ? [] : [not(whole(never))]),
  ];
};

interface Combining {
  readonly and?: readonly unknown[];
  readonly or?: readonly unknown[];
  readonly not?: unknown;
}

interface Asked {
  readonly word: string;
  readonly term: Term<unknown>;
  readonly value: unknown;
}

const holds = (scope: Scope, node: string, { word, term, value }: Asked): readonly string[] => {
  if (term.is === 'elsewhere') return [];
  if (term.is === 'plain') return [term.condition(scope, node, value)];
  const relation: Relation<unknown> = term.is === 'leading' ? { some: value } : (value as Relation<unknown>);
  atLeastOne(word, relation, 'Give some, none or all.');
  const exists = (filter: unknown, condition: (whole: string) => string): string => {
    const there = scope.variable();
    const whole = allOf(conditionsOf(scope, there, { kind: term.to, filter: filter as object }));
    return `EXISTS { MATCH ${term.walk(node, there, scope.variable())} WHERE ${condition(whole)} }`;
  };
  return [
    ...(relation.some === undefined ? [] : [exists(relation.some, (whole) => whole)]),
    ...(relation.none === undefined ? [] : [`NOT ${exists(relation.none, (whole) => whole)}`]),
    ...(relation.all === undefined ? [] : [`NOT ${exists(relation.all, not)}`]),
  ];
};
