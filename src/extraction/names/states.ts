import { wordsOf } from '../document/words-of.js';
import { isVerb } from '../../language/ar/verbs.js';
import { withoutConjunction } from '../../language/ar/proclitics.js';
import { countryOfCapital } from '../../gazetteer/countries.js';
import { fold } from '../../language/fold.js';
import type { Document } from '../document/document.js';
import { mentionOf } from './actor-book.js';
import type { Actors } from './actors.js';
import type { PlaceMention } from './drafts.js';
import type { Places } from './places.js';

const openers = new Set([
  'ان',
  'وان',
  'بان',
  'لكن',
  'ولكن',
  'فيما',
  'بينما',
  '،',
  '.',
  ':',
  '"',
  '“',
  '«',
  '”',
  '',
]);

const throughWhom = new Set(['جانب', 'قبل', 'طرف', 'بقياده']);

const dropMention = ({ place, first }: PlaceMention): void => {
  const at = place.mentions.findIndex((mention) => mention.first === first);
  if (at >= 0) place.mentions.splice(at, 1);
};

/** Countries and capitals that act: دعت موسكو, كييف تسعى, من جانب موسكو. They are the state, and a capital is then no place. */
export const findStates = (document: Document, actors: Actors, places: Places): void => {
  for (const mention of places.mentions.all()) {
    const code = stateCode(mention, document);
    if (code === undefined || !acts(document, mention)) continue;
    const actor = actors.book.state(code);
    actor.aliases.add(wordsOf(document, mention));
    actors.mentions.add(mentionOf(actor, mention, 'name'));
    // Moscow that acts is no city: only a country stays a place as well.
    if (mention.place.kind !== 'COUNTRY') dropMention(mention);
  }
};

const stateCode = ({ place, first, last, cut }: PlaceMention, { tokens }: Document): string | undefined => {
  if (place.kind === 'COUNTRY') return place.place?.country;
  const words = tokens.slice(first, last + 1).map(({ folded }, i) => (i === 0 ? folded.slice(cut) : folded));
  return countryOfCapital(words.join(' '))?.code;
};

const acts = ({ tokens }: Document, { first, last, cut }: PlaceMention): boolean => {
  const prefix = (tokens[first]?.folded ?? '').slice(0, cut);
  if (!['', 'و', 'ف'].includes(prefix)) return false;
  const before = tokens[first - 1]?.folded ?? '';
  const after = tokens[last + 1]?.folded ?? '';
  if (throughWhom.has(before)) return true;
  if (isVerb(withoutConjunction(before)) && prefix === '') return true;
  return openers.has(before) && actsAfter(fold(after));
};

/** Behind a subject, whatever has the shape of a present tense is one: روسيا تشعر. */
const actsAfter = (word: string): boolean =>
  isVerb(word) || /^(?:[تي]|س[تي]).{3,}/.test(word) || negations.has(word);

const negations = new Set(['لا', 'لم', 'لن', 'ليست', 'قد']);
