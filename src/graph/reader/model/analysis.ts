import { listed, property, single, type Fields, type Vars } from './field.js';

const anyNode = ['Article', 'Assertion', 'Claim', 'Actor', 'Location', 'Event', 'Quantity'] as const;

/** One value of a facet and how many claims have it: a map. */
export const claimBucket: Fields = {
  facet: property('facet'),
  key: property('key'),
  label: property('label'),
  count: property('count'),
  node: single(({ node }) => `${node}.node`, ['Actor', 'Location']),
};

/** Two claims that cannot both be true: a map. */
export const contradiction: Fields = {
  basis: property('basis'),
  score: property('score'),
  said: { is: 'value', of: ({ node }) => `nullIf(${node}.said, '')` },
  claim: single(({ node }) => `${node}.claim`, 'Claim'),
  other: single(({ node }) => `${node}.other`, 'Claim'),
};

/** A path of the graph: a map. */
export const path: Fields = {
  length: { is: 'value', of: ({ node }) => `size(${node}.links)` },
  nodes: listed(({ node }) => `${node}.nodes`, anyNode),
  hops: listed(({ node }) => `${node}.links`, 'Hop'),
};

/** What lies around a node: a map. */
export const neighbourhood: Fields = {
  nodes: listed(({ node }) => `${node}.nodes`, anyNode),
  hops: listed(({ node }) => `${node}.hops`, 'Hop'),
  truncated: property('truncated'),
};

// By what kind of relationship, where the article is found: from its start `s` and its end `e`.
const articleBy: readonly (readonly [condition: string, match: string])[] = [
  ["type(link) IN ['STATED_IN']", 'MATCH (a:Article) WHERE a = e'],
  ["type(link) IN ['MENTIONS', 'PUBLISHED_BY']", 'MATCH (a:Article) WHERE a = s'],
  ['s:Assertion AND NOT e:Article', 'MATCH (s)-[:STATED_IN]->(a:Article)'],
  [
    "type(link) = 'CLAIMED_BY'",
    'MATCH (s)<-[:OF]-(said:Assertion)-[:STATED_IN]->(a:Article) WHERE EXISTS { (said)-[:MADE_BY]->(e) }',
  ],
  ["s:Claim AND type(link) <> 'CLAIMED_BY'", 'MATCH (s)<-[:OF]-(:Assertion)-[:STATED_IN]->(a:Article)'],
  ['s:Event', 'MATCH (s)<-[:MENTIONS]-(a:Article)'],
  ["type(link) = 'WITHIN'", 'MATCH (a:Article) WHERE a.id IN coalesce(link.accordingTo, [])'],
  // Of two that many articles name, not every article is looked at.
  [
    "type(link) = 'AFFILIATED_WITH'",
    'MATCH (s)<-[:MENTIONS]-(a:Article) WITH a, e LIMIT 1000 MATCH (a) WHERE EXISTS { (a)-[:MENTIONS]->(e) }',
  ],
];

const articleOf = ({ node }: Vars): string => {
  const branches = articleBy.map(
    ([condition, match]) =>
      `UNWIND CASE WHEN ${condition} THEN [true] ELSE [] END AS on ${match} RETURN a ORDER BY a.since, a.id LIMIT 1`,
  );
  return (
    `COLLECT { UNWIND [${node}] AS link UNWIND [startNode(link)] AS s UNWIND [endNode(link)] AS e ` +
    `CALL (link, s, e) { ${branches.join(' UNION ALL ')} } RETURN a LIMIT 1 }`
  );
};

/** A relationship of the graph, as one step. */
export const hop: Fields = {
  type: { is: 'value', of: ({ node }) => `type(${node})` },
  from: single(({ node }) => `startNode(${node})`, anyNode),
  to: single(({ node }) => `endNode(${node})`, anyNode),
  article: { is: 'listed', of: articleOf, target: 'Article', single: true },
};
