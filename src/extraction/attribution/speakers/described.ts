import { wordsOf } from '../../document/words-of.js';
import { isDefinite, withoutArticle, withoutConjunction } from '../../../language/ar/proclitics.js';
import { isFunctionWord, isTimeWord } from '../../../language/ar/function-words.js';
import type { ActorDraft, ActorMention } from '../../names/drafts.js';
import { institutionNoun, institutionNouns, isTitleWord, titlePhrases } from '../../names/lexicon.js';
import { describedPeople } from '../../names/group-words.js';
import { nameBehind } from '../../names/people/name-behind.js';
import { mentionOf } from '../../names/actor-book.js';
import { longestPhrase } from '../../names/phrases.js';
import { countryIn, isAbsolute } from './anonymous-speaker.js';
import { isDocumentNoun } from './source-nouns.js';
import { hasTaMarbuta, tokenAt, wordAt, type AttributionReading } from '../reading.js';
import { isOwned } from '../frames/content-noun.js';
import type { Speaker } from './speaker.js';
import { isVerbAt } from '../verb-at.js';
import { isPeople } from './agreement.js';
import { wordList } from '../words.js';
import { isBarred, isAddressee, quantifiers, passedOver } from './no-speaker.js';

/** Where a described speaker is read. */
export interface DescribedSlot {
  readonly at: number;
  /** End of the slot, exclusive: where أن or the quotation stands. */
  readonly to: number;
  /** Whether the phrase is known to fill the slot: أما … فـ. */
  readonly whole?: boolean;
}

const longest = 12;

/**
 * The noun phrase that fills a speaker's slot, where no name, office or institution is known in it: مزارع من ريف سومي, مقر العمليات
 * في كورسك. Whoever it is, nobody else spoke: what stands there bars carrying a speaker over.
 */
export const describedSpeaker = (
  reading: AttributionReading,
  { at, to, whole }: DescribedSlot,
): Speaker | undefined => {
  const head = tokenAt(reading, at);
  if (head?.kind !== 'word' || isBarred(reading, at)) return undefined;
  const last = whole === true ? to - 1 : phraseEnd(reading, at, to);
  const { tokens, text } = reading.document;
  const bearer = bearerIn(reading, at, last);
  if (bearer !== undefined) return { actor: bearer.actor, words: { first: at, last: bearer.last, cut: 0 } };
  const name = text.slice(head.start, tokens[last]?.end ?? head.end);
  const words = { first: at, last, cut: 0 };
  const actor = draftOf(reading, { at, last, name });
  if (actor.mentions.length === 0) mentionOf(actor, words, 'role');
  actor.heads.add(withoutArticle(withoutConjunction(head.folded)));
  return { actor, words };
};

/** الباحث في شؤون البيئة سالم حداد, المدير المنتدب للشركة، سالم حداد، : the name at the end of a title's words, or behind them between commas. */
const bearerIn = (reading: AttributionReading, at: number, last: number): ActorMention | undefined => {
  const { document, actors } = reading;
  if (longestPhrase(document.tokens, at, titlePhrases) === undefined) return undefined;
  const name = actors.mentions.covering(last);
  if (name?.actor.type !== 'PERSON' || name.last !== last)
    return nameBehind(document, actors.mentions, last + 1);
  const before = wordAt(reading, name.first - 1);
  // مستشار الرئيس سالم حداد may be either's name.
  const whose = isTitleWord(before) && !wordAt(reading, at).startsWith('ال');
  return name.first > at && name.actor.identification === 'NAMED' && isDefinite(before) && !whose
    ? name
    : undefined;
};

const feminines = wordList('feminines');

const phraseEnd = (reading: AttributionReading, at: number, to: number): number => {
  // النائب العام: a title's own words are the phrase's, whatever they mean elsewhere.
  let last = longestPhrase(reading.document.tokens, at, titlePhrases)?.last ?? at;
  for (let i = last + 1; i < Math.min(to, at + longest); i += 1) {
    const token = tokenAt(reading, i);
    if (token?.kind !== 'word' || reading.document.quotationOf[i] !== reading.document.quotationOf[at]) break;
    if (i === at + 1 && isAbsolute(wordAt(reading, at)) && token.folded.startsWith('ال')) break;
    if (joins(reading, i, to)) continue;
    if (
      isFunctionWord(token.folded) ||
      isTimeWord(token.folded) ||
      isVerbAt(reading, i) ||
      passedOver.has(token.folded) ||
      isAddressee(reading, i)
    )
      break;
    last = i;
  }
  return last;
};

/** في and من go on with a place, an institution or a definite noun behind them: مزارع من ريف سومي, مسؤول في الحكومة. */
const joins = (reading: AttributionReading, i: number, to: number): boolean => {
  if (!['في', 'من', 'لدي', 'باسم'].includes(wordAt(reading, i)) || i + 1 >= to) return false;
  const next = wordAt(reading, i + 1);
  return (
    !isTimeWord(next) &&
    !isFunctionWord(next) &&
    !isDocumentNoun(next) &&
    !occasions.has(next) &&
    !isOwned(reading, i + 1)
  );
};

const occasions = wordList('statementOccasions');

interface Described {
  readonly at: number;
  readonly last: number;
  readonly name: string;
}

const draftOf = (reading: AttributionReading, { at, last, name }: Described): ActorDraft => {
  const word = wordAt(reading, at);
  const title = longestPhrase(reading.document.tokens, at, titlePhrases)?.value;
  const noun = longestPhrase(reading.document.tokens, at, institutionNouns)?.value;
  const definite = word.startsWith('ال') || noun !== undefined || at === last;
  // بعض وسائل الإعلام: a verb agrees with what there are some of.
  const counted = quantifiers.has(word) ? wordAt(reading, at + 1) : word;
  const feminine =
    hasTaMarbuta(reading, at) || (isOwned(reading, at) && /ت(?:ها|هم|ه)$/.test(word)) || /ات$/.test(word);
  const country = countryIn(reading, at, last);
  const people = describedPeople(tokensOf(reading, at, Math.min(last, at + 2)).split(' '));
  const sourceType = title?.sourceType ?? noun?.sourceType ?? people?.sourceType;
  const office = title?.office ?? noun?.office;
  return reading.actors.book.of({
    rule: 'described-speaker',
    key: definite ? `role:${tokensOf(reading, at, last)}` : `anonymous:${tokenAt(reading, at)?.start ?? 0}`,
    name,
    type:
      noun?.type ?? people?.type ?? (isPeople(word) || /ات$/.test(word) || isDual(word) ? 'GROUP' : 'PERSON'),
    ...(sourceType === undefined ? {} : { sourceType }),
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    gender: noun?.gender ?? (feminine || feminines.has(counted) ? 'f' : 'm'),
    identification: definite ? 'ROLE' : 'ANONYMOUS',
  });
};

/** الجانبان, الوزيران: two of what the lexicon has one of. */
const isDual = (word: string): boolean => {
  const single = withoutArticle(word).replace(/ان$/, '');
  return (
    word.endsWith('ان') &&
    (parties.has(single) ||
      isTitleWord(single) ||
      isTitleWord(single.replace(/ت$/, 'ه')) ||
      institutionNoun(single) !== undefined)
  );
};

const parties = wordList('parties');

const tokensOf = (reading: AttributionReading, first: number, last: number): string =>
  reading.document.tokens
    .slice(first, last + 1)
    .map(({ folded }) => folded)
    .join(' ');

/** An outlet that only its name in quotation marks tells. */
export const outletSpeaker = (reading: AttributionReading, first: number, last: number): Speaker => {
  const name = wordsOf(reading.document, { first, last, cut: 0 });
  const actor = reading.actors.book.of({
    key: `name:${tokensOf(reading, first, last)}`,
    rule: 'quoted-outlet',
    name,
    type: 'MEDIA',
    sourceType: 'MEDIA',
  });
  const words = { first, last, cut: 0 };
  if (actor.mentions.length === 0) mentionOf(actor, words, 'name');
  return { actor, words };
};
