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

// The earliest of the articles that a pattern leads to from the start `s` of the link.
const earliest = (link: string, match: string): string =>
  `COLLECT { UNWIND [startNode(${link})] AS s MATCH ${match} RETURN a ORDER BY a.since, a.id LIMIT 1 }`;

const toEnd = (link: string, match: string): string => `EXISTS { MATCH ${match} WHERE e = endNode(${link}) }`;

// What is no case here begins at an event, which articles name, or at an assertion, or at a claim, whose assertions stand in articles:
// one pattern leads from all of these. That a claim is an actor's only the assertions of that actor tell.
const articleOf = ({ node }: Vars): string => {
  const told = '(s)<-[:OF*0..1]-(said)-[:STATED_IN|MENTIONS]-(a:Article)';
  const bySpeaker = `type(${node}) <> 'CLAIMED_BY' OR ${toEnd(node, '(said)-[:MADE_BY]->(e)')}`;
  // Of two that many articles name, not every article is looked at.
  const ofBoth = `(s)<-[:MENTIONS]-(a:Article) WITH a LIMIT 1000 WHERE ${toEnd(node, '(a)-[:MENTIONS]->(e)')}`;
  const cases = [
    `'STATED_IN' THEN [endNode(${node})]`,
    `'MENTIONS' THEN [startNode(${node})]`,
    `'PUBLISHED_BY' THEN [startNode(${node})]`,
    `'WITHIN' THEN ${earliest(node, `(a:Article) WHERE a.id IN coalesce(${node}.accordingTo, [])`)}`,
    `'AFFILIATED_WITH' THEN ${earliest(node, ofBoth)}`,
  ];
  return `CASE type(${node}) WHEN ${cases.join(' WHEN ')} ELSE ${earliest(node, `${told} WHERE ${bySpeaker}`)} END`;
};

/** A relationship of the graph, as one step. */
export const hop: Fields = {
  type: { is: 'value', of: ({ node }) => `type(${node})` },
  from: single(({ node }) => `startNode(${node})`, anyNode),
  to: single(({ node }) => `endNode(${node})`, anyNode),
  article: { is: 'listed', of: articleOf, target: 'Article', single: true },
};
