import { countryNamed, countryOfAdjective } from '../../../gazetteer/countries.js';
import { isAmbiguousGivenName, isGivenName } from '../../../gazetteer/given-names.js';
import type { Token } from '../../../language/tokenise.js';
import { isFunctionWord, isTimeWord } from '../../../language/ar/function-words.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { foldedSet } from '../../../language/fold.js';
import type { Document } from '../../document/document.js';
import { type InstitutionParse, isSource } from './institution-parse.js';
import { knownActors, knownPlaces } from '../known-phrases.js';
import { type InstitutionNoun, institutionNoun, isTitleWord, titleRow } from '../lexicon.js';
import { nameEnd } from '../people/person-names.js';
import data from './trade-words.json' with { type: 'json' };
import { longestPhrase } from '../phrases.js';
import words from './institution-words.json' with { type: 'json' };

interface Step {
  readonly last: number;
  readonly definite: boolean;
}

/** اللجنة الوطنية الروسية لمكافحة الإرهاب: what it is for may stand behind the country. */
export const topicEnd = ({ document: { tokens }, noun }: InstitutionParse, at: number): number => {
  const [next, after] = [tokens[at + 1]?.folded ?? '', tokens[at + 2]?.folded ?? ''];
  if (noun.takes !== 'topic' && noun.takes !== 'name') return at;
  // المكتب الوطني للمياه والغابات.
  if (/^لل.{3,}/.test(next)) return coordinates(noun, after) && /^وال.{3,}/.test(after) ? at + 2 : at + 1;
  return /^ل.{3,}/.test(next) && !isFunctionWord(next) && after.startsWith('ال') ? at + 2 : at;
};

/** Whether the institution's name takes the word: a definite one, a place, a name, Latin; an indefinite one at its start. */
export const takes = (parse: InstitutionParse, i: number, definite: boolean): Step | undefined => {
  const { document, noun, nounLast: first } = parse;
  const { tokens } = document;
  const word = tokens[i]?.folded ?? '';
  if (tokens[i]?.kind === 'number')
    return definite || !numbered.has(noun.head) ? undefined : { last: i, definite: true };
  if (i === first + 1) {
    const named = namesake(document, i, noun) ?? initials(document, i) ?? brand(document, i, noun);
    if (named !== undefined) return { last: named, definite: true };
  }
  if (isTimeWord(word) || isTitleWord(word)) return undefined;
  if (/^[a-z]/.test(word)) return { last: i, definite: true };
  if (word.startsWith('ال'))
    return isFunctionWord(word) || ((endsName(word) || describing.has(word)) && i > first + 1)
      ? undefined
      : { last: i, definite: true };
  if (/^وال/.test(word)) return coordinates(noun, word) && definite ? { last: i, definite: true } : undefined;
  if (word === 'في' && definite && i > first + 1) return regionAfter(document, i);
  if (word.startsWith('لل') && definite)
    return isPurpose(noun, word) ? { last: i, definite: true } : undefined;
  if (isFunctionWord(word)) return undefined;
  const place = longestPhrase(tokens, i, knownPlaces);
  const actor = longestPhrase(tokens, i, knownActors);
  const known = (actor?.last ?? -1) > (place?.last ?? -1) ? actor : place;
  if (known?.prefix === '')
    return i === first + 1 || !definite ? { last: known.last, definite: true } : undefined;
  // وكالة سهوب: what a medium is called need not be known.
  if (i === first + 1 && noun.type === 'MEDIA' && noun.takes === 'name' && mayNameMedium(parse, word))
    return { last: i, definite: true };
  // حزب العمل: definite at once; لجنة أطباء السودان: one indefinite word between.
  return i === first + 1 && nextIsDefinite(document, i) ? { last: i, definite: false } : undefined;
};

/** هيئة الإغاثة التابعة للحكومة: what a body is said to be is none of its name. */
const describing = foldedSet(words.describing);

/** A second institution ends the first one's name; المالية and الدفاع go on as adjective or topic. */
const endsName = (word: string): boolean => {
  const other = institutionNoun(word);
  return other?.definite === true && !other.short;
};

// Of these nouns a number is a name: اللواء 12, القناة 13.
const numbered = new Set(['لواء', 'فرقه', 'كتيبه', 'فوج', 'فيلق', 'قناه', 'وحده']);

/** Media are called by nouns, not by adjectives: قناة تلفزيونية, راديو فرنسي are any. */
const mayNameMedium = (parse: InstitutionParse, word: string): boolean =>
  !isVerb(word) && (isSource(parse) || !/(?:يه|ات)$|^.{3,}ي$|^ل.{4,}/.test(word));

/** جمعية الأمل للتنمية, but not: شركة النفط للحكومة. */
const isPurpose = (noun: InstitutionNoun, word: string): boolean => {
  if (noun.takes === 'topic' || noun.type === 'MEDIA') return true;
  const rest = word.slice(2);
  return noun.takes === 'name' && institutionNoun(rest) === undefined && !isTitleWord(rest);
};

const called = new Set(
  'جامعه مركز مستشفي موسسه صندوق معهد مدرسه كليه جمعيه اكاديميه كتائب كتايب لواء سرايا كتيبه مجموعه شركه دار'.split(
    ' ',
  ),
);

const honours = new Set(['royal', 'honorific', 'religious', 'military']);

/** جامعة الملك سعود, مركز خالد حداد: an institution called after a person. */
const namesake = ({ tokens, text }: Document, at: number, noun: InstitutionNoun): number | undefined => {
  if (!called.has(noun.head)) return undefined;
  const title = titleRow(tokens[at]?.folded ?? '');
  const honoured = title?.word.startsWith('ال') === true && honours.has(title.kind);
  const from = honoured ? at + 1 : at;
  const first = tokens[from]?.folded ?? '';
  if (honoured ? !isGivenName(first) && !isAmbiguousGivenName(first) : !isGivenName(first)) return undefined;
  return nameEnd(tokens, from, { text, slot: honoured });
};

const tradeWords = foldedSet(data.tradeWords);

/** شركة دارنوك أورلين القابضة: an unknown word behind a noun for a business is its name, unless it says what business that is. */
const brand = ({ tokens, text }: Document, at: number, { head }: InstitutionNoun): number | undefined => {
  const word = tokens[at]?.folded ?? '';
  if (!businesses.has(head) || tradeWords.has(word) || /(?:[هي]|ات)$/.test(word) || word.length < 3)
    return undefined;
  if (institutionNoun(word) !== undefined || isVerb(word)) return undefined;
  const last = nameEnd(tokens, at, { text, slot: true });
  if (last === undefined) return undefined;
  const end = Math.min(last, at + longestBrand);
  const place = longestPhrase(tokens, end + 1, knownPlaces);
  return place?.prefix === '' ? place.last : end;
};

const longestBrand = 2;

const businesses = new Set(['شركه', 'بنك', 'مصرف']);

/** دي.إيه.إن: letters by name with dots between. */
const initials = ({ tokens }: Document, at: number): number | undefined => {
  let last = at;
  while (tokens[last + 1]?.folded === '.' && tokens[last + 1]?.spaced === false && isTied(tokens[last + 2]))
    last += 2;
  return last > at + 2 ? last : undefined;
};

const isTied = (token: Token | undefined): boolean => token?.kind === 'word' && !token.spaced;

const coordinated = new Set([
  'وزاره',
  'منظمه',
  'هييه',
  'جمعيه',
  'مجلس',
  'لجنه',
  'مركز',
  'معهد',
  'موسسه',
  'مكتب',
  'وكاله',
]);

const coordinates = ({ head }: InstitutionNoun, word: string): boolean =>
  coordinated.has(head) &&
  institutionNoun(word.slice(1)) === undefined &&
  !isTitleWord(word.slice(1)) &&
  countryOfAdjective(word.slice(1)) === undefined;

/** منظمة … في أوروبا: where it is belongs to the name if it is a country or a larger region. */
const regionAfter = ({ tokens }: Document, at: number): Step | undefined => {
  const found = longestPhrase(tokens, at + 1, knownPlaces);
  return found?.prefix === '' && ['COUNTRY', 'REGION'].includes(found.value[0]?.kind ?? '')
    ? { last: found.last, definite: true }
    : undefined;
};

const nextIsDefinite = ({ tokens }: Document, i: number): boolean => {
  const word = tokens[i + 1]?.folded ?? '';
  return (word.startsWith('ال') && !isFunctionWord(word)) || countryNamed(word) !== undefined;
};
