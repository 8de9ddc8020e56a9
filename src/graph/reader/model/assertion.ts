import {
  listed,
  many,
  one,
  orNothing,
  part,
  properties,
  property,
  single,
  type Fields,
  type Vars,
} from './field.js';
import { judgementsOf, out } from './walk.js';

const isThere =
  (name: string) =>
  ({ node }: Vars): string =>
    `${node}.${name} IS NOT NULL`;

// From the page to whoever is spoken for. The nearest to the article first: so REPORTED_VIA counts.
const steps: readonly (readonly [role: string, walk: string, at: string])[] = [
  ['ARTICLE', '-[:STATED_IN]->(step:Article)', '0'],
  ['OUTLET', '-[:STATED_IN]->(:Article)-[:PUBLISHED_BY]->(step:Actor)', '1'],
  ['VIA', '-[via:REPORTED_VIA]->(step:Actor)', '2 + via.order'],
  ['SPEAKER', '-[:MADE_BY]->(step:Actor)', '1000'],
  ['ON_BEHALF_OF', '-[:ON_BEHALF_OF]->(step:Actor)', '1001'],
];

const chainOf = ({ node }: Vars): string => {
  const branches = steps.map(
    ([role, walk, at]) => `MATCH (${node})${walk} RETURN '${role}' AS role, step, ${at} AS at`,
  );
  return `COLLECT { CALL (${node}) { ${branches.join(' UNION ALL ')} } WITH * ORDER BY at, step.id RETURN {role: role, node: step} }`;
};

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
  extractedSpeaker: one(out('EXTRACTED_AS', 'Actor'), 'Actor'),
  judgements: many(judgementsOf, 'Judgement'),
  claim: one(out('OF', 'Claim'), 'Claim'),
  chain: listed(chainOf, 'ChainStep'),
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

/** One step of the chain from the article to the speaker. */
export const chainStep: Fields = {
  role: property('role'),
  node: single(({ node }) => `${node}.node`, ['Article', 'Actor']),
};
