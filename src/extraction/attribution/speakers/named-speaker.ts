import { wordsOf } from '../../document/words-of.js';
import { countryNamed, countryOfCapital } from '../../../gazetteer/countries.js';
import { isFunctionWord } from '../../../language/ar/function-words.js';
import { readings } from '../../../language/ar/proclitics.js';
import type { ActorMention, PlaceMention } from '../../names/drafts.js';
import { institutionNouns } from '../../names/lexicon.js';
import { longestPhrase } from '../../names/phrases.js';
import { type AttributionReading, wordAt } from '../reading.js';
import type { Speaker } from './speaker.js';

/** A name or an office, with what stands in apposition to it. */
export const named = (reading: AttributionReading, at: number): Speaker | undefined => {
  const { mentions, roles } = reading.actors;
  const role = roles.startingAt(at);
  if (role !== undefined) return extended(reading, { actor: role.actor, words: role });
  const name = mentions.startingAt(at) ?? behindNoun(reading, at);
  return name === undefined ? undefined : extended(reading, { actor: name.actor, words: name });
};

/** شركة روساتوم, وكالة «…»: the noun goes with the name behind it. */
const behindNoun = (reading: AttributionReading, at: number): ActorMention | undefined => {
  const noun = longestPhrase(reading.document.tokens, at, institutionNouns);
  if (noun === undefined || noun.value.definite) return undefined;
  const quoted = reading.document.quotationOf[noun.last + 1]?.open === noun.last + 1 ? 2 : 1;
  const name = reading.actors.mentions.startingAt(noun.last + quoted);
  if (name === undefined || name.actor.type === 'PERSON') return undefined;
  name.actor.gender ??= noun.value.gender;
  // الصحيفة calls back صحيفة X, whatever X says of itself.
  name.actor.heads.add(noun.value.head);
  let { last } = name;
  if (quoted === 2) last += 1;
  while (/^ال.*(?:ه|ي)$/.test(wordAt(reading, last + 1)) && !isFunctionWord(wordAt(reading, last + 1)))
    last += 1;
  return { ...name, first: at, last, cut: noun.cut };
};

// No office and name are longer; a name said again and again would be read to its end from each of its mentions.
const longestApposition = 40;

/** Takes in what stands in apposition: the name after the office, the office after the name, between commas too. */
const extended = (reading: AttributionReading, speaker: Speaker): Speaker => {
  const { mentions, roles } = reading.actors;
  let { words } = speaker;
  const farthest = words.last + longestApposition;
  for (let at = words.last + 1; at <= Math.min(words.last + 2, farthest); at += 1) {
    const next = [roles.startingAt(at), mentions.startingAt(at)].find(
      (mention) => mention?.actor === speaker.actor,
    );
    if (next !== undefined) {
      words = { ...words, last: next.last };
      at = next.last;
      continue;
    }
    if (!['،', 'وهو', 'وهي', '-', '('].includes(wordAt(reading, at))) break;
  }
  return { actor: speaker.actor, words };
};

/** A state by its country or capital: موسكو. */
export const state = (reading: AttributionReading, at: number): Speaker | undefined => {
  const place = reading.places.mentions.startingAt(at);
  const code = place === undefined ? undefined : stateOf(reading, place);
  if (place === undefined || code === undefined) return undefined;
  const actor = reading.actors.book.state(code);
  actor.aliases.add(wordsOf(reading.document, place));
  return { actor, words: place };
};

/** The country that a place's name may stand for as an actor: a country's own, or a capital's. */
const stateOf = (reading: AttributionReading, { place, first, last }: PlaceMention): string | undefined => {
  if (place.kind === 'COUNTRY') return place.place?.country ?? countryNamed(place.name)?.code;
  const rest = Array.from({ length: last - first }, (_, i) => ` ${wordAt(reading, first + 1 + i)}`).join('');
  return readings(wordAt(reading, first))
    .map(({ word }) => countryOfCapital(word + rest))
    .find((country) => country !== undefined)?.code;
};
