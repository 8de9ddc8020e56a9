import { wordsOf } from '../../document/words-of.js';
import { countryOfCapital } from '../../../gazetteer/countries.js';
import type { Document } from '../../document/document.js';
import { mentionOf } from '../actor-book.js';
import type { Actors } from '../actors.js';
import type { PlaceMention } from '../drafts.js';
import type { Places } from '../places/places.js';
import { acts, isAddressed } from './state-acts.js';

/** All at once: one by one, each would be looked for among all that a place has. */
const dropMentions = (dropped: readonly PlaceMention[]): void => {
  const firsts = new Set(dropped.map(({ first }) => first));
  for (const { mentions } of new Set(dropped.map(({ place }) => place))) {
    const kept = mentions.filter(({ first }) => !firsts.has(first));
    mentions.length = 0;
    for (const mention of kept) mentions.push(mention);
  }
};

/** Countries and capitals that act: دعت موسكو, كييف تسعى, من جانب موسكو. They are the state, and a capital is then no place. */
export const findStates = (document: Document, actors: Actors, places: Places): void => {
  let before: PlaceMention | undefined;
  const dropped: PlaceMention[] = [];
  const isTaken = (at: number): boolean =>
    [actors.mentions, actors.roles, places.mentions].some((list) => list.covering(at) !== undefined);
  const isObject = (mention: PlaceMention): boolean => isAddressed(document, mention, isTaken);
  for (const mention of places.mentions.all()) {
    const code = stateCode(mention, document);
    if (code === undefined) continue;
    if (!acts(document, mention) && !goesWith(document, before, mention) && !isObject(mention)) continue;
    before = mention;
    const actor = actors.book.state(code);
    actor.aliases.add(wordsOf(document, mention));
    actors.mentions.add(mentionOf(actor, mention, 'name'));
    // Moscow that acts is no city: only a country stays a place as well.
    if (mention.place.kind !== 'COUNTRY') dropped.push(mention);
  }
  dropMentions(dropped);
};

/** أكدت الصين وروسيا: the second does what the first does. */
const goesWith = (
  { tokens }: Document,
  before: PlaceMention | undefined,
  { first, cut }: PlaceMention,
): boolean => before?.last === first - 1 && cut === 1 && tokens[first]?.folded.startsWith('و') === true;

const stateCode = ({ place, first, last, cut }: PlaceMention, { tokens }: Document): string | undefined => {
  if (place.kind === 'COUNTRY') return place.place?.country;
  const words = tokens.slice(first, last + 1).map(({ folded }, i) => (i === 0 ? folded.slice(cut) : folded));
  return countryOfCapital(words.join(' '))?.code;
};
