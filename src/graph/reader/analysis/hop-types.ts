import type { NodeKind } from '../../../domain/id.js';
import { badInput } from '../bad-input.js';

/** Every relationship that a path may go along, and what it says. */
export const hopTypes = {
  STATED_IN: 'An assertion stands in an article',
  OF: 'An assertion is one of a claim',
  MADE_BY: 'An assertion is an actor’s',
  REPORTED_VIA: 'An assertion reached its article through an actor',
  ON_BEHALF_OF: 'An assertion is made for an actor',
  ABOUT: 'A claim is about a location, an actor or an event',
  CLAIMED_BY: 'A claim is an actor’s',
  QUANTIFIES: 'A claim has a number',
  CONTRADICTS: 'A claim contradicts another',
  SUPPORTS: 'A claim supports another',
  SUPERSEDES: 'A claim replaces another',
  WITHIN: 'A location lies in another',
  OCCURRED_AT: 'An event happened at a location',
  PARTICIPANT: 'An actor took part in an event',
  PUBLISHED_BY: 'An article was published by an actor',
  AFFILIATED_WITH: 'An actor belongs to another',
  MENTIONS: 'An article names an actor, a location or an event; only where it is asked for',
} as const;

/** The kinds of node that have relationships of the types. */
const kindsWith: Readonly<Record<keyof typeof hopTypes, readonly NodeKind[]>> = {
  STATED_IN: ['Assertion', 'Article'],
  OF: ['Assertion', 'Claim'],
  MADE_BY: ['Assertion', 'Actor'],
  REPORTED_VIA: ['Assertion', 'Actor'],
  ON_BEHALF_OF: ['Assertion', 'Actor'],
  ABOUT: ['Claim', 'Location', 'Actor', 'Event'],
  CLAIMED_BY: ['Claim', 'Actor'],
  QUANTIFIES: ['Claim', 'Quantity'],
  CONTRADICTS: ['Claim'],
  SUPPORTS: ['Claim'],
  SUPERSEDES: ['Claim'],
  WITHIN: ['Location'],
  OCCURRED_AT: ['Event', 'Location'],
  PARTICIPANT: ['Event', 'Actor'],
  PUBLISHED_BY: ['Article', 'Actor'],
  AFFILIATED_WITH: ['Actor'],
  MENTIONS: ['Article', 'Actor', 'Location', 'Event'],
};

const all = Object.keys(hopTypes) as (keyof typeof hopTypes)[];
// That two are named in one article relates everything to everything.
const usual = all.filter((type) => type !== 'MENTIONS');

/** The types that are asked for, out of the closed list. @throws IsnadError BAD_INPUT where there is none */
export const wantedTypes = (asked: readonly string[] | undefined): readonly (keyof typeof hopTypes)[] => {
  const types = asked === undefined ? usual : all.filter((type) => asked.includes(type));
  if (types.length === 0) throw badInput('types', 'is empty', 'Leave it out to go along all.');
  return types;
};

/** Those of the types that a node of a kind can have. */
export const typesAt = (
  kind: NodeKind,
  types: readonly (keyof typeof hopTypes)[],
): readonly (keyof typeof hopTypes)[] => types.filter((type) => kindsWith[type].includes(kind));
