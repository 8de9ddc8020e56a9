import { orderBy, readsDown, sides } from './bounds.js';
import { allOf, given, wordsFirst } from './conditions/logic.js';
import type { DateRange } from './filters.js';
import type { KeyedEdge } from './model/keyed-edge.js';
import type { Entry } from './list-pattern.js';
import type { Page } from './page.js';
import type { Scope } from './scope.js';

interface Keyed {
  readonly node: string;
  readonly by: KeyedEdge;
  /** The values that are wanted of each property that stands before the key in the index: given ones, or a list as Cypher has it. */
  readonly values: readonly (readonly string[] | string)[];
  readonly where: readonly string[];
  readonly said: DateRange | undefined;
}

/**
 * Claims by edges that an index has in the order of a page by date: `key` is the day and the claim's id. Each choice of
 * the properties before it gives its own page, and the page is the best of them.
 */
export const inKeyOrder = (scope: Scope, { node, by, ...keyed }: Keyed): Entry => {
  const edge = scope.variable();
  // No labels: the type of the edge says what its ends are, and to look would be to read both nodes of every edge.
  const walk = `MATCH (${node})-[${edge}:${by.type}]->()`;
  // By the figures of a small or young graph the planner would rather scan, and keep to that while the graph grows.
  const hint = `USING INDEX SEEK ${edge}:${by.type}(${[...by.properties, 'key'].join(', ')})`;
  const wanted = by.properties.map((name, at) => ({
    name,
    value: scope.variable(),
    values: listOf(scope, keyed.values[at] ?? []),
  }));
  const each = wanted.map(({ value, values }) => `UNWIND ${values} AS ${value}`).join(' ');
  // The word about the key says nothing: without one the index would not be used whole, nor keep to its order.
  const where = [
    ...wanted.map(({ name, value }) => `${edge}.${name} = ${value}`),
    `${edge}.key >= ''`,
    ...wordsFirst(keyed.where),
  ];
  const names = [...wanted.map(({ name }) => name), 'key'];
  const choice = wanted.map(({ value }) => value).join(', ');
  return {
    read: `${each} ${walk} ${hint}`,
    where,
    inOrder: (_, page, limit) =>
      page.order.property === 'said'
        ? `${each} CALL (${choice}) { ${walk} ${hint} WHERE ${allOf([...where, ...keyBounds(scope, `${edge}.key`, { page, said: keyed.said })])} ` +
          `WITH ${node}, ${edge} ${edgeOrder(page, edge, names)} LIMIT ${limit} RETURN ${node} } ` +
          `WITH DISTINCT ${node} ${orderBy(page, node)} LIMIT ${limit}`
        : undefined,
  };
};

const listOf = (scope: Scope, values: readonly string[] | string): string =>
  typeof values === 'string' ? values : scope.parameter([...values]);

// All properties, as the index has them: with less the database sorts.
const edgeOrder = (page: Page, edge: string, names: readonly string[]): string => {
  const direction = readsDown(page) ? 'DESC' : 'ASC';
  return `ORDER BY ${names.map((name) => `${edge}.${name} ${direction}`).join(', ')}`;
};

const noDay = '0000-00-00';
// Sorts behind the bar that parts day and id, so that the last day is in.
const behindDay = '}';

interface Stretch {
  readonly page: Page;
  readonly said: DateRange | undefined;
}

const keyBounds = (scope: Scope, key: string, { page, said }: Stretch): readonly string[] => [
  ...sides(page).map(
    ([at, sign]) => `${key} ${sign} ${scope.parameter(`${at.key === '' ? noDay : at.key}|${at.id}`)}`,
  ),
  ...given(said?.from, (from) => `${key} >= ${scope.parameter(from)}`),
  ...given(said?.to, (to) => `${key} < ${scope.parameter(to + behindDay)}`),
];
