import { badInput } from '../bad-input.js';
import { rootList } from '../entries.js';
import { allRows } from '../page-statement.js';
import { project } from '../project.js';
import type { Piece, Scope } from '../scope.js';
import type { Selected } from '../selection.js';
import { within } from './paths.js';

const usualBuckets = 20;
const mostBuckets = 1000;

// What each claim `c` has of a facet, counted: the key, and the node that it stands for. Nodes are counted before anything is read of them.
const nodes = (match: string): string =>
  `MATCH ${match} WITH DISTINCT c, node WITH node, count(*) AS count WITH node.id AS key, node, count`;
const values = (rows: string): string => `${rows} WITH key, null AS node, count(*) AS count`;

const facets: Readonly<Record<string, string>> = {
  DAY: values('WITH c.said AS key'),
  SPEAKER: nodes('(c)-[:CLAIMED_BY]->(node)'),
  SOURCE_TYPE: values('UNWIND c.sourceTypes AS key'),
  COUNTRY: values(
    'MATCH (c)-[:CLAIMED_BY]->(speaker:Actor) WHERE speaker.country IS NOT NULL WITH DISTINCT c, speaker.country AS key',
  ),
  PLACE: nodes('(c)-[:ABOUT_IN]->(node)'),
  EVENT_TYPE: values('MATCH (c)-[:ABOUT]->(event:Event) WITH DISTINCT c, event.type AS key'),
  STANCE: values('UNWIND c.stances AS key'),
};

const bucketsOf = (facet: string, limit: string): string => {
  const counted = facets[facet];
  if (counted === undefined)
    throw badInput('by', 'is no facet of claims', `Give one or more of ${Object.keys(facets).join(', ')}.`);
  const order = facet === 'DAY' ? 'key' : 'count DESC, key';
  return (
    `UNWIND claims AS c ${counted} ORDER BY ${order} LIMIT ${limit} ` +
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
