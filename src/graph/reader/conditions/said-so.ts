import type { ClaimFilter, EntityFilter, SourceFilter } from '../filters.js';
import type { Scope } from '../scope.js';
import { atLeastOne, isCountry, isOneOf } from './common.js';
import { entitiesOf } from './entity.js';
import { allOf, given } from './logic.js';

/** The variables of an assertion and of its deepest speaker. */
interface Saying {
  readonly said: string;
  readonly speaker: string;
}

/** What a source filter asks of one assertion and its speaker. */
export const saidBy = (scope: Scope, { said, speaker }: Saying, filter: SourceFilter): readonly string[] => {
  atLeastOne('source', filter, 'Give a type, office, actor, country or via.');
  const actors = (argument: string, of: EntityFilter): string =>
    scope.parameter([...entitiesOf(scope, argument, of).actors]);
  const via = scope.variable();
  return [
    ...given(filter.type, isOneOf(scope, `coalesce(${speaker}.sourceType, 'UNKNOWN')`)),
    ...given(filter.office, isOneOf(scope, `${speaker}.office`)),
    ...given(filter.country, isCountry(scope, `${speaker}.country`)),
    ...given(filter.actor, (actor) => `${speaker}.id IN ${actors('source.actor', actor)}`),
    ...given(
      filter.via,
      (of) =>
        `EXISTS { MATCH (${said})-[:REPORTED_VIA]->(${via}:Actor) WHERE ${via}.id IN ${actors('source.via', of)} }`,
    ),
  ];
};

const inArticle = (scope: Scope, said: string, id: string): string =>
  `EXISTS { (${said})-[:STATED_IN]->(:Article {id: ${scope.parameter(id)}}) }`;

/** What a claim filter asks of how it is said: all of it must hold of one and the same assertion of the claim. */
export const saidSo = (scope: Scope, node: string, filter: ClaimFilter): readonly string[] => {
  const [said, speaker] = [scope.variable(), scope.variable()];
  const conditions = [
    ...given(filter.stance, isOneOf(scope, `${said}.stance`)),
    ...given(filter.article, (id) => inArticle(scope, said, id)),
    ...(filter.source === undefined ? [] : saidBy(scope, { said, speaker }, filter.source)),
  ];
  if (conditions.length === 0) return [];
  const by = filter.source === undefined ? '' : `-[:MADE_BY]->(${speaker}:Actor)`;
  return [`EXISTS { MATCH (${node})<-[:OF]-(${said}:Assertion)${by} WHERE ${allOf(conditions)} }`];
};
