import { list, many, one, properties, property, type Fields, type Vars } from './field.js';
import { judgedAgainst } from './judged-against.js';
import { judgedClaims, out, type Walk } from './walk.js';

const anchors: Walk = (from, to, link) => `(${from})-[${link}:AT]->(${to}:Anchor)`;

const claimOfAnchor = (node: string, anchor: string, claim: string): string =>
  `(${node})-[:AT]->(${anchor}:Anchor)-[:ANCHORS]->(:Assertion)-[:OF]->(${claim}:Claim)`;

/** What has become of a judgement, as a Cypher expression. What is joined is one proposition; where it is not, something stands against it. */
export const stateOf = (node: string): string => `CASE
  WHEN NOT ${node}.active THEN 'WITHDRAWN'
  WHEN EXISTS { MATCH (${node})-[:AT]->(lost:Anchor) WHERE NOT EXISTS { (lost)-[:ANCHORS]->() } } THEN 'ORPHANED'
  WHEN ${node}.verdict = 'SPEAKER' AND NOT EXISTS { (${node})-[:GIVES]->(:Actor) } THEN 'CONFLICTING'
  WHEN ${node}.verdict = 'SAME' AND NOT EXISTS {
    MATCH ${claimOfAnchor(node, 'one', 'claim')}, ${claimOfAnchor(node, 'other', 'otherClaim')}
    WHERE one.id < other.id AND claim.proposition = otherClaim.proposition } THEN 'CONFLICTING'
  ELSE 'IN_FORCE' END`;

const historyOf = ({ node }: Vars): string =>
  `[step IN range(0, size(${node}.acts) - 1) | {act: ${node}.acts[step], who: ${node}.actedBy[step], ` +
  `at: ${node}.actedAt[step], note: nullIf(${node}.notes[step], '')}]`;

export const judgement: Fields = {
  ...properties('id', 'verdict', 'who', 'at', 'speakerId', 'speakerName'),
  state: { is: 'value', of: ({ node }) => stateOf(node) },
  history: { is: 'value', of: historyOf },
  anchors: many(anchors, 'Anchor'),
  speaker: one(out('GIVES', 'Actor'), 'Actor'),
  claims: list(judgedClaims, 'Claim'),
  conflictsWith: list(judgedAgainst, 'Judgement'),
};

/** The words that a judgement is about. */
export const anchor: Fields = {
  ...properties('quote', 'occurrence'),
  articleId: property('article'),
  article: one((from, to) => `(${to}:Article WHERE ${to}.id = ${from}.article)`, 'Article'),
  assertion: one((from, to, link) => `(${from})-[${link}:ANCHORS]->(${to}:Assertion)`, 'Assertion'),
};
