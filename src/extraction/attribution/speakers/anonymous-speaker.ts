import { wordsOf } from '../../document/words-of.js';
import { countryOfAdjective } from '../../../gazetteer/countries.js';
import { isFunctionWord } from '../../../language/ar/function-words.js';
import { withoutConjunction } from '../../../language/ar/proclitics.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { mentionOf } from '../../names/actor-book.js';
import { describedPeople } from '../../names/group-words.js';
import { institutionNoun, institutionNouns, isTitleWord, titleRow } from '../../names/lexicon.js';
import { isNoName } from '../../names/people/person-words.js';
import { longestPhrase } from '../../names/phrases.js';
import { type AttributionReading, wordAt } from '../reading.js';
import { sourceNouns } from './source-nouns.js';
import { isPeople } from './agreement.js';
import type { Speaker, SpeakerSlot } from './speaker.js';

/** مصادر, مسؤولون, وزراء: more than one. */
const isGroup = (word: string): boolean =>
  /^(?:ال)?(?:مصادر|وسايل|تقارير|صحف)|ان$/.test(word) ||
  isPeople(word) ||
  describedPeople([word])?.type === 'GROUP';

/** A source without a name, with what describes it: مصدر أمني عراقي, شهود عيان في المدينة. */
export const anonymous = (reading: AttributionReading, { at, to }: SpeakerSlot): Speaker | undefined => {
  const found = longestPhrase(reading.document.tokens, at, sourceNouns);
  if (
    found === undefined ||
    (titleRow(wordAt(reading, at)) !== undefined && reading.actors.roles.startingAt(at) !== undefined)
  )
    return undefined;
  const last = describedTo(reading, found.last, to);
  const { tokens } = reading.document;
  const name = wordsOf(reading.document, { first: at, last, cut: found.cut });
  const actor = reading.actors.book.of({
    key: `anonymous:${tokens[at]?.start ?? 0}`,
    rule: 'anonymous-source',
    // The accusative of قال إن مسؤولاً is grammar, not his name.
    name: name.replace(/اً(?=\s|$)/g, ''),
    type: isGroup(wordAt(reading, at)) ? 'GROUP' : 'PERSON',
    sourceType: found.value.sourceType,
    identification: 'ANONYMOUS',
  });
  const country = countryIn(reading, found.last + 1, last);
  if (country !== undefined) actor.country = country;
  actor.heads.add(withoutConjunction(wordAt(reading, at)));
  // قائداً: the accusative's alef is no part of the word that القائد calls back.
  actor.heads.add(withoutConjunction(wordAt(reading, at)).replace(/ا$/, ''));
  actor.gender ??= /^(?:مصادر|جهات|اوساط|دواير|وسايل|تقارير|صحف)$|ه$/.test(wordAt(reading, at)) ? 'f' : 'm';
  const body = reading.actors.mentions
    .within(at, last + 1)
    .find((mention) => mention.actor.type !== 'PERSON')?.actor;
  // مصدر في وزارة الدفاع speaks from there, whoever he is.
  if (body !== undefined) actor.affiliated ??= body;
  if (body?.sourceType !== undefined && actor.sourceType === 'UNKNOWN') actor.sourceType = body.sourceType;
  const words = { first: at, last, cut: found.cut };
  if (actor.mentions.length === 0) mentionOf(actor, words, 'role');
  return { actor, words };
};

/** ISO code of the first country whose adjective stands among the tokens, both ends inclusive. */
export const countryIn = (reading: AttributionReading, first: number, last: number): string | undefined => {
  for (let at = first; at <= last; at += 1) {
    const country = countryOfAdjective(wordAt(reading, at));
    if (country !== undefined) return country.code;
  }
  return undefined;
};

/** محللون, مسؤولان: an indefinite plural that nothing is of. */
export const isAbsolute = (word: string): boolean => /^(?!ال).{3,}(?:ون|ان)$/.test(word);

/** مصادر برلمانية: a title's word is an adjective behind a source. */
const isKind = (word: string): boolean => isTitleWord(word) && /^(?!ال).{3,}(?:ي|يه)$/.test(word);

/** وزراء التحالف: a plural whose form shows no case, and the body it is of. */
const isOfBody = (word: string, next: string): boolean =>
  !/(?:ون|ين|ان)$/.test(word) &&
  describedPeople([word])?.type === 'GROUP' &&
  institutionNoun(next)?.definite === true;

/** How far the words after an unnamed source describe it: adjectives, في and an institution, باسم. */
const describedTo = (reading: AttributionReading, from: number, to: number): number => {
  // مراسل «ضفاف»: the outlet in marks goes with its reporter.
  const marks = reading.document.quotationOf[from + 1];
  if (marks?.open === from + 1 && marks.close - marks.open <= 4 && /^مراسل/.test(wordAt(reading, from)))
    return marks.close;
  let last = from;
  for (let at = from + 1; at < Math.min(to, from + 7); at += 1) {
    const token = reading.document.tokens[at];
    if (token?.kind !== 'word') break;
    const mention = reading.actors.mentions.startingAt(at) ?? reading.actors.roles.startingAt(at);
    // To whom it was said describes nobody: مسؤول أميركي لوكالة رويترز.
    if (
      token.folded === 'ل' ||
      (/^ل/.test(token.folded) &&
        ((mention?.cut ?? 0) > 0 || institutionNouns.find(token.folded.slice(1)) !== undefined))
    )
      break;
    if (mention !== undefined && mention.actor.type !== 'PERSON') {
      last = mention.last;
      break;
    }
    // محللون الارتفاع مؤقت: what is definite does not describe them.
    if (at === from + 1 && isAbsolute(wordAt(reading, from)) && token.folded.startsWith('ال')) break;
    if (at === from + 1 && isOfBody(wordAt(reading, from), token.folded)) {
      last = at;
      continue;
    }
    if (token.folded === 'في' && reading.actors.mentions.startingAt(at + 1) !== undefined) continue;
    if (
      isFunctionWord(token.folded) ||
      (isNoName(token.folded) && countryOfAdjective(token.folded) === undefined && !isKind(token.folded)) ||
      isVerb(withoutConjunction(token.folded))
    )
      break;
    last = at;
  }
  return last;
};
