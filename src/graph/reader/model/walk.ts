import type { NodeKind } from '../../../domain/id.js';

/** How a relation is walked: a pattern from one variable to another over a relationship's variable. */
export type Walk = (from: string, to: string, link: string) => string;

/** Every type of relationship that is read. */
type Relationship =
  | 'STATED_IN'
  | 'MADE_BY'
  | 'OF'
  | 'REPORTED_VIA'
  | 'ON_BEHALF_OF'
  | 'ABOUT'
  | 'ABOUT_IN'
  | 'CLAIMED_BY'
  | 'QUANTIFIES'
  | 'CONTRADICTS'
  | 'SUPPORTS'
  | 'SUPERSEDES'
  | 'WITHIN'
  | 'OCCURRED_AT'
  | 'PARTICIPANT'
  | 'MENTIONS'
  | 'PUBLISHED_BY'
  | 'AFFILIATED_WITH'
  | 'EXTRACTED_AS'
  | 'GIVES';

/** Along the relationship. */
export const out =
  (type: Relationship, ...kinds: readonly NodeKind[]): Walk =>
  (from, to, link) =>
    `(${from})-[${link}:${type}]->(${to}:${kinds.join('|')})`;

/** Against the relationship. */
export const into =
  (type: Relationship, kind: NodeKind): Walk =>
  (from, to, link) =>
    `(${from})<-[${link}:${type}]-(${to}:${kind})`;

/** Articles that name the thing: an edge without a place in the text is there for a place around a named one. */
export const namedIn: Walk = (from, to, link) =>
  `(${from})<-[${link}:MENTIONS WHERE size(${link}.starts) > 0]-(${to}:Article)`;

/** What an article names. */
export const names: Walk = (from, to, link) =>
  `(${from})-[${link}:MENTIONS WHERE size(${link}.starts) > 0]->(${to}:Actor|Location|Event)`;

/** What of one kind an article names. */
export const namesOf =
  (kind: NodeKind): Walk =>
  (from, to, link) =>
    `(${from})-[${link}:MENTIONS WHERE size(${link}.starts) > 0]->(${to}:${kind})`;

/** The claims that an article reports. */
export const claimsOf: Walk = (from, to) => `(${from})<-[:STATED_IN]-(:Assertion)-[:OF]->(${to}:Claim)`;

const judged = '-[:AT]->(:Anchor)-[:ANCHORS]->(:Assertion)';
const judgedBy = '<-[:ANCHORS]-(:Anchor)<-[:AT]-';

/** The claims of the assertions that a judgement is about. */
export const judgedClaims: Walk = (from, to) => `(${from})${judged}-[:OF]->(${to}:Claim)`;

/** What was judged of an assertion. */
export const judgementsOf: Walk = (from, to) => `(${from})${judgedBy}(${to}:Judgement)`;

/** What lies around a place, at any depth. */
export const around: Walk = (from, to) => `(${from})-[:WITHIN*1..12]->(${to}:Location)`;

/** Where an event happened, and what lies around that. */
export const placeOrAround: Walk = (from, to) =>
  `(${from})-[:OCCURRED_AT]->(:Location)-[:WITHIN*0..12]->(${to}:Location)`;

/** Events in a place and everything inside it. */
export const eventsIn: Walk = (from, to) =>
  `(${from})<-[:WITHIN*0..12]-(:Location)<-[:OCCURRED_AT]-(${to}:Event)`;

/** Either way: the relationship says the same of both its ends. */
export const between =
  (type: Relationship, kind: NodeKind): Walk =>
  (from, to, link) =>
    `(${from})-[${link}:${type}]-(${to}:${kind})`;
