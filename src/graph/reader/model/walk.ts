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
  | 'AFFILIATED_WITH';

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

/** Either way: the relationship says the same of both its ends. */
export const between =
  (type: Relationship, kind: NodeKind): Walk =>
  (from, to, link) =>
    `(${from})-[${link}:${type}]-(${to}:${kind})`;
