import { countryNamed, countryOfAdjective, countryOfCapital } from '../../../gazetteer/countries.js';
import { isDefinite } from '../../../language/ar/proclitics.js';
import type { Document } from '../../document/document.js';
import { forces } from './institution-draft.js';
import { type Complement, type InstitutionParse, isSource, states } from './institution-parse.js';
import { takes, topicEnd } from './institution-words.js';
import { kindWord } from '../places/kind-words.js';
import { knownActors, knownCountries, knownPlaces } from '../known-phrases.js';
import { longestPhrase } from '../phrases.js';

const closedAdjectives = new Set(
  'القابضه المستقله المسلحه الجويه البحريه البريه العامه العليا المركزيه المركزي الشرعيه الخاصه الامنيه الوطنيه الوطني الاتحاديه الفدراليه الفيدراليه الفدرالي الاقليميه الدوليه الدولي المحليه المؤقته الموقته الصاروخيه الحدوديه العسكريه الشعبي الشعبيه الاعلى'.split(
    ' ',
  ),
);

// These say what a body is like and give it no name.
const plain = new Set(['المسلحه', 'المستقله']);

const farthest = 3;

/** What follows a definite noun: الأوكراني, المسلحة الأوكرانية. */
export const adjectives = (parse: InstitutionParse, from: number): Complement => {
  const { document } = parse;
  let last = from - 1;
  let own = false;
  for (let i = from; i < from + farthest; i += 1) {
    const token = document.tokens[i];
    // الوحدة 840.
    if (token?.kind === 'number' && i === from && parse.noun.type === 'MILITARY')
      return { last: i, own: true };
    if (token?.kind !== 'word' || document.quotationOf[i] !== document.quotationOf[from - 1]) break;
    const country = isDefinite(token.folded) ? countryOfAdjective(token.folded) : undefined;
    if (country !== undefined) {
      // المحكمة الأمريكية العليا: what else describes it may stand behind the country.
      const next = document.tokens[i + 1]?.folded ?? '';
      const after = closedAdjectives.has(next) && !plain.has(next) ? i + 1 : i;
      return { last: topicEnd(parse, after), country: country.code, own: own || after > i };
    }
    if (!closedAdjectives.has(token.folded)) break;
    if (!plain.has(token.folded)) own = true;
    last = i;
  }
  return { last: own ? topicEnd(parse, last) : last, own };
};

/** What follows a noun in construct: a name in quotation marks, a capital, words. */
export const construct = (parse: InstitutionParse): Complement | undefined => {
  // دول غربية: whole as it stands.
  if (parse.noun.takes === 'none') return { last: parse.nounLast, own: true };
  const close = enclosed(parse);
  if (close !== undefined) return { ...adjectives(parse, close + 1), own: true };
  const capital = ofCapital(parse);
  if (capital !== undefined) return capital;
  const complement = ofWords(parse);
  if (complement === undefined || isThing(parse) || isOrdinary(parse, complement)) return undefined;
  return parse.noun.loose && !isVouched(parse, complement) ? undefined : complement;
};

const longestQuoted = 6;

/** Where the quotation right behind the noun closes. */
const enclosed = ({ document, nounLast, noun }: InstitutionParse): number | undefined => {
  const at = nounLast + 1;
  const quotation = document.quotationOf[at];
  const named = noun.type === 'MEDIA' || noun.takes === 'name' || noun.takes === 'topic';
  return named && quotation?.open === at && quotation.close - at < longestQuoted
    ? quotation.close
    : undefined;
};

/** حركة المرور, مركز المدينة. */
const isThing = ({ document: { tokens }, noun, nounLast }: InstitutionParse): boolean =>
  noun.not.has(tokens[nounLast + 1]?.folded ?? '');

/** جبهة الحديدة is a front, مصلحة إيران a good, معارضة الصين an act; لجنة لمكافحة الفساد is any. */
const isOrdinary = (
  { document: { tokens }, noun: { head }, nounLast }: InstitutionParse,
  { last, country }: Complement,
): boolean => {
  const place = longestPhrase(tokens, nounLast + 1, knownPlaces);
  if (place?.prefix !== '' && /^ل.{4,}/.test(tokens[nounLast + 1]?.folded ?? '')) return true;
  if (head === 'معارضه') return country !== undefined;
  return (head === 'جبهه' || head === 'مصلحه') && place?.prefix === '' && place.last === last;
};

const mediaTails = new Set([
  'الاخباري',
  'الاخباريه',
  'الالكتروني',
  'الالكترونيه',
  'للانباء',
  'الاعلاميه',
  'للنشر',
]);

/** What makes an institution of an everyday word: a country, a known name, Latin letters, a number, a medium's adjective. */
const isVouched = (parse: InstitutionParse, { last, country }: Complement): boolean => {
  const { nounLast, noun } = parse;
  const { tokens } = parse.document;
  if (country !== undefined || mediaTails.has(tokens[last]?.folded ?? '')) return true;
  const first = tokens[nounLast + 1];
  return (
    isSource(parse) ||
    (noun.head === 'مجموعه' && longestPhrase(tokens, nounLast + 1, knownPlaces)?.prefix === '') ||
    first?.kind === 'number' ||
    /^[a-z]/.test(first?.folded ?? '') ||
    longestPhrase(tokens, nounLast + 1, knownActors)?.prefix === ''
  );
};

/** قوات كييف, قوات نظام كييف, نظام كييف, حكومة بغداد: the capital stands for the state. */
const ofCapital = ({ document, nounLast: first, noun }: InstitutionParse): Complement | undefined => {
  if (!forces.has(noun.head) && !states.has(noun.head)) return undefined;
  const { tokens } = document;
  const at = states.has(tokens[first + 1]?.folded ?? '') ? first + 2 : first + 1;
  const word = tokens[at]?.folded;
  const country = word === undefined ? undefined : (countryOfCapital(word) ?? countryNamed(word));
  return country === undefined ? undefined : { last: at, country: country.code, own: false };
};

const mostWords = 7;

// Of these only قوات and حكومة take words that are no state: قوات الأمن, حكومة الوفاق.
const takesOneWord = new Set(['قوات', 'حكومه', 'جيش']);

const ofWords = (parse: InstitutionParse): Complement | undefined => {
  const stately = parse.noun.takes === 'state';
  if (stately && !takesOneWord.has(parse.noun.head)) return ofState(parse);
  const { document, nounLast: first } = parse;
  const { tokens } = document;
  let last = first;
  let definite = false;
  for (let i = first + 1; i <= first + mostWords; i += 1) {
    const token = tokens[i];
    if (
      token === undefined ||
      token.kind === 'mark' ||
      document.quotationOf[i] !== document.quotationOf[first]
    )
      break;
    const adjective = definite && isDefinite(token.folded) ? countryOfAdjective(token.folded) : undefined;
    if (adjective !== undefined) return { last: topicEnd(parse, i), country: adjective.code, own: true };
    const step = takes(parse, i, definite);
    if (step === undefined || (stately && definite)) break;
    last = step.last;
    i = step.last;
    definite ||= step.definite;
  }
  return definite ? { last, own: true, ...placeCountry(parse, last) } : undefined;
};

/** برلمان روسيا, نظام الأسد: only a country, or a name of the knowledge base. */
const ofState = ({ document, nounLast }: InstitutionParse): Complement | undefined => {
  const country = longestPhrase(document.tokens, nounLast + 1, knownCountries);
  if (country?.prefix === '') return { last: country.last, country: country.value.code, own: false };
  const known = longestPhrase(document.tokens, nounLast + 1, knownActors);
  if (known?.prefix === '') return { last: known.last, own: true };
  const place = placeAfter(document, nounLast + 1);
  return place === undefined ? undefined : { last: place, own: true };
};

/** سلطات مقاطعة ليبيتسك, شرطة لندن: a place, with or without its kind. */
const placeAfter = ({ tokens }: Document, at: number): number | undefined => {
  const kind = kindWord(tokens[at]?.folded ?? '') !== undefined ? 1 : 0;
  const found = longestPhrase(tokens, at + kind, knownPlaces);
  return found?.prefix === '' ? found.last : undefined;
};

/** A country named as the last word of an institution's name is its country. */
const placeCountry = ({ document }: InstitutionParse, last: number): { country?: string } => {
  const country = countryNamed(document.tokens[last]?.folded ?? '');
  return country === undefined ? {} : { country: country.code };
};
