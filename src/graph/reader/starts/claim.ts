import { entitiesOf } from '../conditions/entity.js';
import { allOf, given } from '../conditions/logic.js';
import type { ClaimFilter, SourceFilter } from '../filters.js';
import type { Scope } from '../scope.js';
import { among, fromThings, rank, startsAt, type StartsOf } from './start.js';

/** From who says it: from the actor, from whom it came through, from the actors of a state or an office. */
const fromSource = (scope: Scope, node: string, source: SourceFilter) => {
  const speaker = scope.variable();
  const conditions = [
    ...given(source.country, (country) => `${speaker}.country = ${scope.parameter(country)}`),
    ...given(source.office, (offices) => among(scope, `${speaker}.office`, offices)),
  ];
  const actors = (argument: string, of: NonNullable<SourceFilter['actor']>) => [
    ...entitiesOf(scope, argument, of).actors,
  ];
  return [
    ...startsAt(source.actor, { word: 'source.actor', rank: rank.thing }, (actor) =>
      fromThings(scope, {
        label: 'Actor',
        ids: actors('source.actor', actor),
        walk: `<-[:CLAIMED_BY]-(${node}:Claim)`,
      }),
    ),
    ...startsAt(source.via, { word: 'source.via', rank: rank.thing }, (via) =>
      fromThings(scope, {
        label: 'Actor',
        ids: actors('source.via', via),
        walk: `<-[:REPORTED_VIA]-(:Assertion)-[:OF]->(${node}:Claim)`,
      }),
    ),
    ...startsAt(
      conditions.length === 0 ? undefined : conditions,
      { word: 'source', rank: rank.kind },
      (all) => `MATCH (${speaker}:Actor WHERE ${allOf(all)})<-[:CLAIMED_BY]-(${node}:Claim)`,
    ),
  ];
};

/** The ways that a claim filter opens. */
export const claimStarts: StartsOf<ClaimFilter> = (scope, node, filter) => [
  ...startsAt(filter.article, { word: 'article', rank: rank.few }, (id) =>
    fromThings(scope, {
      label: 'Article',
      ids: [id],
      walk: `<-[:STATED_IN]-(:Assertion)-[:OF]->(${node}:Claim)`,
    }),
  ),
  ...(filter.source === undefined ? [] : fromSource(scope, node, filter.source)),
  ...startsAt(filter.contested === true || undefined, { word: 'contested', rank: rank.kind }, () => {
    const [one, other] = [scope.variable(), scope.variable()];
    return `MATCH (${one})-[:CONTRADICTS]->(${other}) UNWIND [${one}, ${other}] AS ${node} WITH ${node}`;
  }),
];
