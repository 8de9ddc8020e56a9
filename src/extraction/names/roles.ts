import { isFunctionWord, isTimeWord } from '../../language/ar/function-words.js';
import { isDefinite, withoutConjunction } from '../../language/ar/proclitics.js';
import { reportingForm } from '../../language/ar/reporting-verbs.js';
import { isVerb } from '../../language/ar/verbs.js';
import { countryNamed, countryOfAdjective } from '../../gazetteer/countries.js';
import { isAmbiguousGivenName, isGivenName } from '../../gazetteer/given-names.js';
import type { Document } from '../document/document.js';
import type { ActorMention } from './drafts.js';
import { kindWord } from './kind-words.js';
import { knownPlaces } from './known-phrases.js';
import { institutionNoun, isTitleWord, titlePhrases, type TitleRow } from './lexicon.js';
import type { MentionList } from './mention-list.js';
import { nameEnd } from './person-names.js';
import { longestPhrase, type PhraseFound } from './phrases.js';

/** A description of a person by office: وزير الدفاع الروسي, حاكم مقاطعة كورسك بالوكالة, and the name where one follows. */
export interface RoleFound {
  readonly title: TitleRow;
  readonly first: number;
  readonly last: number;
  readonly cut: number;
  /** ISO code of the country that an adjective in it names. */
  readonly country?: string;
  /** Whether more than the title stands there. */
  readonly complemented: boolean;
  /** Tokens of the name that follows, end inclusive. */
  readonly name?: readonly [first: number, last: number];
}

interface Reading {
  readonly document: Document;
  readonly actors: MentionList<ActorMention>;
}

const longest = 16;

/** Reads the role that begins at a token. */
export const roleAt = (reading: Reading, at: number): RoleFound | undefined => {
  const { tokens } = reading.document;
  const found = longestPhrase(tokens, at, titlePhrases);
  if (found === undefined || isPossessed(reading, found)) return undefined;
  const complement = complementOf(reading, found.last + 1, completionOf(found.value.word));
  const { first, cut, value: title } = found;
  const country = complement.country;
  const name = nameAfter(reading, complement.last + 1);
  return {
    title,
    first,
    last: complement.last,
    cut,
    complemented: complement.last > found.last,
    ...(country === undefined ? {} : { country }),
    ...(name === undefined ? {} : { name }),
  };
};

/** نظيره, وزيره: his counterpart, his minister; written with ه they are not the feminine in ة. */
const isPossessed = (
  { document: { tokens, text } }: Reading,
  { value, last }: PhraseFound<TitleRow>,
): boolean =>
  value.gender === 'f' &&
  /ه$/.test(tokens[last]?.folded ?? '') &&
  text.charAt((tokens[last]?.end ?? 1) - 1) !== 'ة';

/** A name right after the role, or after a comma. */
const nameAfter = ({ document, actors }: Reading, at: number): readonly [number, number] | undefined => {
  const { tokens, text } = document;
  const comma = tokens[at]?.folded === '،' ? 1 : 0;
  const first = at + comma;
  const known = actors.startingAt(first);
  if (known?.actor.type === 'PERSON' && known.cut === 0) return [known.first, known.last];
  // السيد لبي بي سي: to whom he speaks is not what he is called.
  if (known !== undefined) return undefined;
  // After a comma only what is surely a name goes with the role.
  if (comma === 1 && !isName(tokens[first]?.folded ?? '')) return closedName(document, first);
  if (!isName(tokens[first]?.folded ?? '') && !endsLikeName(document, first)) return undefined;
  const last = nameEnd(tokens, first, { text, slot: true });
  return last === undefined ? undefined : [first, last];
};

const isName = (word: string): boolean => isGivenName(word) || isAmbiguousGivenName(word);

/** ، ديميتري بيسكوف، : between commas, or a comma and أن, unknown words behind an office are its bearer. */
const closedName = ({ tokens, text }: Document, first: number): readonly [number, number] | undefined => {
  const last = nameEnd(tokens, first, { text, slot: true });
  if (last === undefined || last === first) return undefined;
  const next = tokens[last + 1]?.folded ?? '';
  return ['،', 'ان', 'بان', ':'].includes(next) ? [first, last] : undefined;
};

/** An unknown word after a title is a name only where grammar or a mark follows soon, and it is no verb. */
const endsLikeName = ({ tokens, text }: Document, at: number): boolean => {
  const last = nameEnd(tokens, at, { text, slot: true });
  if (last === undefined || last === at || last > at + 2 || isVerb(tokens[at]?.folded ?? '')) return false;
  const next = tokens[last + 1];
  return next === undefined || next.kind === 'mark' || isFunctionWord(next.folded);
};

/** الرئيس stands alone, وزير الخارجية is complete, وزير and المتحدث باسم want what they are of. */
type Completion = 'alone' | 'complete' | 'open';

const completionOf = (title: string): Completion => {
  const words = title.split(' ');
  if (!isDefinite(words.at(-1) ?? '')) return 'open';
  return words.length === 1 ? 'alone' : 'complete';
};

interface Complement {
  readonly last: number;
  readonly country?: string;
}

const complementOf = (reading: Reading, from: number, completion: Completion): Complement => {
  let last = from - 1;
  let country: string | undefined;
  for (let i = from; i < from + longest; i += 1) {
    const step = takes(reading, { at: i, from, completion, country });
    if (step === undefined) break;
    country ??= countryAt(reading, i);
    last = step;
    i = step;
  }
  return { last, ...(country === undefined ? {} : { country }) };
};

const countryAt = ({ document }: Reading, at: number): string | undefined => {
  const word = document.tokens[at]?.folded ?? '';
  return (countryOfAdjective(word) ?? countryNamed(word))?.code;
};

interface Step {
  readonly at: number;
  readonly from: number;
  readonly completion: Completion;
  readonly country: string | undefined;
}

const linking = new Set([
  'باسم',
  'في',
  'لدي',
  'لشوون',
  'للشوون',
  'بالوكاله',
  'بالنيابه',
  'بالانابه',
  'المكلف',
  'اعمال',
  'اخر',
  'اول',
  'سابق',
  'كبير',
  'رفيع',
  'عسكري',
  'امني',
  'حكومي',
  'محلي',
  'بارز',
]);

/** The last token that the role takes at `at`; undefined where it ends. */
const takes = (reading: Reading, step: Step): number | undefined => {
  const { document, actors } = reading;
  const { tokens } = document;
  const token = tokens[step.at];
  if (token?.kind !== 'word' || document.quotationOf[step.at] !== document.quotationOf[step.from - 1])
    return undefined;
  const word = token.folded;
  const known = actors.startingAt(step.at);
  // مسؤول أميركي لوكالة رويترز: he speaks to it, he is not of it.
  const addressed = known?.actor.type === 'MEDIA' && known.cut > 0;
  if (known !== undefined) return known.actor.type === 'PERSON' || addressed ? undefined : known.last;
  if (linking.has(word)) return linkTakes(reading, step);
  if (isTimeWord(word) || isGivenName(word)) return undefined;
  if (step.country !== undefined && kindWord(word) === undefined)
    return countryOfAdjective(word) === undefined ? former(word, step.at) : undefined;
  if (countryOfAdjective(word) !== undefined) return step.at;
  if (isFunctionWord(word) || reportingForm(word) !== undefined) return undefined;
  return nounTakes(reading, step);
};

/** Behind the country only what says when: السابق, الأسبق. */
const former = (word: string, at: number): number | undefined =>
  /^(?:ال)?(?:سابق|اسبق|حالي|منتخب)ه?$/.test(word) ? at : undefined;

const linkTakes = ({ document }: Reading, { at, from, completion }: Step): number | undefined => {
  const { tokens } = document;
  const word = tokens[at]?.folded ?? '';
  const next = tokens[at + 1];
  if (word !== 'في') return at;
  // في goes on a role only with a place or an institution behind it: في مقاطعة, في البيت الأبيض. Not: الرئيس في خطاب.
  if (next?.kind !== 'word' || (at === from && completion === 'alone')) return undefined;
  const place =
    kindWord(next.folded) !== undefined || longestPhrase(tokens, at + 1, knownPlaces) !== undefined;
  return place || institutionNoun(next.folded) !== undefined ? at : undefined;
};

const nounTakes = (reading: Reading, { at, from, completion, country }: Step): number | undefined => {
  const { tokens } = reading.document;
  const word = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  const place = longestPhrase(tokens, at, knownPlaces);
  if (place?.cut === 0 && (kindWord(before) !== undefined || completion === 'open')) return place.last;
  if (kindWord(before) !== undefined) return at;
  // الرئيس takes adjectives only; وزير takes nouns, their coordinates and adjectives.
  if (completion === 'complete' && at >= from) return coordinate(reading, at) ? at : undefined;
  if (completion === 'alone')
    return isDefinite(word) && at === from && !isTitleWord(word) && isAdjective(word) ? at : undefined;
  if (word.startsWith('ال') || (/^(?:وال|لل)/.test(word) && country === undefined && at > from)) return at;
  if (isTitleWord(word) || kindWord(word) !== undefined || institutionNoun(word) !== undefined) return at;
  const indefinite =
    at <= from + 1 && isDefinite(tokens[at + 1]?.folded ?? '') && !isVerb(withoutConjunction(word));
  return indefinite ? at : undefined;
};

const adjectives = new Set(
  'العسكري العسكريه الرسمي الرسميه الاعلامي الاعلاميه الامني الاممي الامميه السابق الاسبق المنتخب التنفيذي العام الحكومي'.split(
    ' ',
  ),
);

const isAdjective = (word: string): boolean => adjectives.has(word);

/** وزير الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج: an office may have several parts. */
const coordinate = ({ document: { tokens } }: Reading, at: number): boolean => {
  const word = tokens[at]?.folded ?? '';
  // المدير العام للوكالة: whose office it is.
  if (/^لل.{3,}/.test(word)) return true;
  if (/^وال/.test(word))
    return (
      institutionNoun(word.slice(1))?.definite !== true || institutionNoun(word.slice(1))?.short === true
    );
  // What describes such a part goes with it.
  return isDefinite(word) && /^وال/.test(tokens[at - 1]?.folded ?? '') && !isTimeWord(word);
};
