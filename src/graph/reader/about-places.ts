import { sourceTypeMeanings } from '../../domain/vocabulary/source-type.js';
import { orderBy, readsDown, sides } from './bounds.js';
import { conditionsOf } from './conditions/conditions.js';
import { allOf, given } from './conditions/logic.js';
import type { ClaimFilter, DateRange } from './filters.js';
import type { Entry } from './list-pattern.js';
import type { Page } from './page.js';
import type { Scope } from './scope.js';

interface AboutPlaces {
  readonly node: string;
  readonly locations: readonly string[];
  /** What else is asked of the claims. */
  readonly filter: ClaimFilter;
}

/**
 * Claims about places and whatever lies inside, by the derived ABOUT_IN edges. Their index on place, source and key has the
 * order of a page by date: each place and source type gives its own page, and the page is the best of them.
 */
export const aboutPlaces = (scope: Scope, { node, locations, filter }: AboutPlaces): Entry => {
  const types = filter.source?.type ?? Object.keys(sourceTypeMeanings);
  const [place, source, edge] = [scope.variable(), scope.variable(), scope.variable()];
  const each =
    `UNWIND ${scope.parameter([...locations])} AS ${place} ` +
    `UNWIND ${scope.parameter([...types])} AS ${source}`;
  const walk = `MATCH (${node}:Claim)-[${edge}:ABOUT_IN]->(:Location)`;
  // By the figures of a small or young graph the planner would rather scan, and keep to that while the graph grows.
  const hint = `USING INDEX SEEK ${edge}:ABOUT_IN(place, source, key)`;
  const where = [
    `${edge}.place = ${place}`,
    `${edge}.source = ${source}`,
    ...conditionsOf(scope, node, { kind: 'Claim', filter: withoutEdgeTerms(filter) }),
  ];
  return {
    read: `${each} ${walk}`,
    where,
    inOrder: (_, page, limit) =>
      page.order.property === 'said'
        ? `${each} CALL (${place}, ${source}) { ${walk} ${hint} WHERE ${allOf([...where, ...keyBounds(scope, `${edge}.key`, { page, said: filter.said })])} ` +
          `WITH ${node}, ${edge} ${edgeOrder(page, edge)} LIMIT ${limit} RETURN ${node} } ` +
          `WITH DISTINCT ${node} ${orderBy(page, node)} LIMIT ${limit}`
        : undefined,
  };
};

// The edge tells the source type of a speaker. Whatever else is asked of how it is said must hold of one assertion, type included.
const withoutEdgeTerms = (filter: ClaimFilter): ClaimFilter => {
  const { source, ...rest } = filter;
  const { type, ...further } = source ?? {};
  const alone = [...Object.values(further), rest.stance, rest.article].every((value) => value === undefined);
  return type !== undefined && alone ? rest : filter;
};

// All three properties, as the index has them: with less the database sorts.
const edgeOrder = (page: Page, edge: string): string => {
  const direction = readsDown(page) ? 'DESC' : 'ASC';
  return `ORDER BY ${['place', 'source', 'key'].map((property) => `${edge}.${property} ${direction}`).join(', ')}`;
};

const noDay = '0000-00-00';
// Sorts behind the bar that parts day and id, so that the last day is in.
const behindDay = '}';

interface Stretch {
  readonly page: Page;
  readonly said: DateRange | undefined;
}

// The first says nothing: without a word about the key the index would not keep to its order.
const keyBounds = (scope: Scope, key: string, { page, said }: Stretch): readonly string[] => [
  `${key} >= ''`,
  ...sides(page).map(
    ([at, sign]) => `${key} ${sign} ${scope.parameter(`${at.key === '' ? noDay : at.key}|${at.id}`)}`,
  ),
  ...given(said?.from, (from) => `${key} >= ${scope.parameter(from)}`),
  ...given(said?.to, (to) => `${key} < ${scope.parameter(to + behindDay)}`),
];
