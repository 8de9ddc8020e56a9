import { many, one, orNothing, part, properties, property, type Fields, type Vars } from './field.js';
import { out } from './walk.js';

const isThere =
  (name: string) =>
  ({ node }: Vars): string =>
    `${node}.${name} IS NOT NULL`;

export const assertion: Fields = {
  ...properties(
    'id',
    'stance',
    'certainty',
    'polarity',
    'reporterDistance',
    'identification',
    'mode',
    'quoted',
    'rule',
  ),
  said: orNothing('said'),
  evidence: part('Content'),
  cue: part('Cue', isThere('cueStart')),
  source: part('SourceWords', isThere('sourceStart')),
  article: one(out('STATED_IN', 'Article'), 'Article'),
  speaker: one(out('MADE_BY', 'Actor'), 'Actor'),
  via: many(out('REPORTED_VIA', 'Actor'), 'Actor', ({ link }) => `${link}.order`),
  onBehalfOf: one(out('ON_BEHALF_OF', 'Actor'), 'Actor'),
  claim: one(out('OF', 'Claim'), 'Claim'),
};

/** The words of the content. */
export const content: Fields = properties('text', 'start', 'end');

/** The words that say that somebody says so. */
export const cue: Fields = {
  text: property('cueText'),
  start: property('cueStart'),
  end: property('cueEnd'),
};

/** The words that name the speaker. */
export const sourceWords: Fields = {
  text: property('sourceText'),
  start: property('sourceStart'),
  end: property('sourceEnd'),
};
