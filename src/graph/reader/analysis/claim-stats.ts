import { badInput } from '../bad-input.js';
import { rootList } from '../entries.js';
import { allRows } from '../page-statement.js';
import { project } from '../project.js';
import type { Piece, Scope } from '../scope.js';
import type { Selected } from '../selection.js';
import { within } from './paths.js';

const usualBuckets = 20;
const mostBuckets = 1000;

// What each claim `c` has of a facet: the key, and the node that it stands for. One row for each claim and key.
const facets: Readonly<Record<string, string>> = {
  DAY: 'WITH c, c.said AS key, null AS node',
  SPEAKER: 'MATCH (c)-[:CLAIMED_BY]->(node:Actor) WITH DISTINCT c, node.id AS key, node',
  SOURCE_TYPE: 'UNWIND c.sourceTypes AS key WITH c, key, null AS node',
  COUNTRY:
    'MATCH (c)-[:CLAIMED_BY]->(speaker:Actor) WHERE speaker.country IS NOT NULL WITH DISTINCT c, speaker.country AS key, null AS node',
  PLACE: 'MATCH (c)-[:ABOUT_IN]->(node:Location) WITH DISTINCT c, node.id AS key, node',
  EVENT_TYPE: 'MATCH (c)-[:ABOUT]->(event:Event) WITH DISTINCT c, event.type AS key, null AS node',
  STANCE: 'UNWIND c.stances AS key WITH c, key, null AS node',
};

const bucketsOf = (facet: string, limit: string): string => {
  const rows = facets[facet];
  if (rows === undefined)
    throw badInput('by', 'is no facet of claims', `Give one or more of ${Object.keys(facets).join(', ')}.`);
  const order = facet === 'DAY' ? 'key' : 'count DESC, key';
  return (
    `UNWIND claims AS c ${rows} WITH key, node, count(*) AS count ORDER BY ${order} LIMIT ${limit} ` +
    `RETURN {facet: '${facet}', key: key, label: coalesce(node.name, CASE key WHEN '' THEN 'unknown' ELSE key END), count: count, node: node} AS bucket`
  );
};

/** How many of the claims that a filter finds have each value of some facets. */
export const claimStats = (scope: Scope, selected: Selected): Piece => {
  const { filter = {}, by = [], limit = usualBuckets } = selected.args;
  if (by.length === 0)
    throw badInput('by', 'is empty', `Give one or more of ${Object.keys(facets).join(', ')}.`);
  const most = scope.parameter(within('limit', limit, mostBuckets));
  const node = scope.variable();
  const list = rootList(scope, { kind: 'Claim', node, filter: filter });
  const whole = project(scope, selected, { target: 'ClaimBucket', vars: { node: 'bucket', link: 'bucket' } });
  const asked = [...new Set(by)].map((facet) => bucketsOf(facet, most));
  return {
    cypher:
      `COLLECT { ${allRows(list)} WITH collect(${node}) AS claims ` +
      `CALL (claims) { ${asked.join(' UNION ALL ')} } RETURN ${whole.cypher} }`,
    read: (rows) => (rows as readonly unknown[]).map(whole.read),
  };
};
