import type { ArticleFilter, EntityFilter } from '../filters.js';
import type { Scope } from '../scope.js';
import { hasWords, inRange, isOneOf } from './common.js';
import { entitiesOf } from './entity.js';
import { combined, given, type Conditions } from './logic.js';

const publishedBy = (scope: Scope, node: string, outlet: EntityFilter): string => {
  const ids = scope.parameter([...entitiesOf(scope, 'outlet', outlet).actors]);
  return `EXISTS { MATCH (${node})-[:PUBLISHED_BY]->(outlet:Actor) WHERE outlet.id IN ${ids} }`;
};

/** Everything an article filter asks for. */
export const articleConditions: Conditions<ArticleFilter> = combined((scope, node, filter) => [
  ...given(filter.outlet, (outlet) => publishedBy(scope, node, outlet)),
  ...given(filter.language, isOneOf(scope, `${node}.language`)),
  ...(filter.published === undefined
    ? []
    : inRange(scope, `coalesce(${node}.publishedAt, '')`, {
        argument: 'published',
        range: filter.published,
      })),
  ...given(filter.text, hasWords(scope, node)),
]);
