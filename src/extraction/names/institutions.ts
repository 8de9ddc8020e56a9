import { fold } from '../../language/fold.js';
import { isFunctionWord, isTimeWord } from '../../language/ar/function-words.js';
import { isDefinite } from '../../language/ar/proclitics.js';
import {
  countryByCode,
  countryNamed,
  countryOfAdjective,
  countryOfCapital,
} from '../../gazetteer/countries.js';
import { isVerb } from '../../language/ar/verbs.js';
import type { Document } from '../document/document.js';
import type { ActorBook } from './actor-book.js';
import type { ActorDraft, TokenRange } from './drafts.js';
import { kindWord } from './kind-words.js';
import { knownActors, knownCountries, knownPlaces } from './known-phrases.js';
import { institutionNoun, institutionNouns, isTitleWord, type InstitutionNoun } from './lexicon.js';
import { longestPhrase } from './phrases.js';

/** An institution found at a token. */
export interface InstitutionFound extends TokenRange {
  readonly actor: ActorDraft;
}

interface Parse {
  readonly document: Document;
  readonly book: ActorBook;
  readonly noun: InstitutionNoun;
  readonly first: number;
  readonly nounLast: number;
  readonly cut: number;
}

/**
 * Reads an institution built from a noun, what it is of, and the country: وزارة الدفاع الروسية, القوات الأوكرانية,
 * لجنة أطباء السودان المركزية, قناة «…», قوات كييف.
 */
export const institutionAt = (
  document: Document,
  book: ActorBook,
  at: number,
): InstitutionFound | undefined => {
  const found = longestPhrase(document.tokens, at, institutionNouns);
  if (found === undefined) return undefined;
  const { value: noun, first, last, cut } = found;
  return read({ document, book, noun, first, nounLast: last, cut });
};

interface Complement {
  readonly last: number;
  readonly country?: string;
  /** Whether it has words of its own besides the country's adjective. */
  readonly own: boolean;
}

const read = (parse: Parse): InstitutionFound | undefined => {
  const { noun, first, cut } = parse;
  const complement = noun.definite ? adjectives(parse, parse.nounLast + 1) : construct(parse);
  if (complement === undefined || (noun.short && !isShortMinistry(parse, complement))) return undefined;
  const name = nameOf(parse, complement.last);
  const before =
    noun.definite && !complement.own && complement.country === undefined ? lastHeaded(parse) : undefined;
  if (before !== undefined) return { actor: before, first, last: complement.last, cut };
  if (isGeneral(complement, noun) && !actAlone.has(noun.head)) return undefined;
  const actor = draftOf(parse, { ...complement, name });
  actor.aliases.add(name);
  for (const head of headsOf(noun)) actor.heads.add(head);
  return { actor, first, last: complement.last, cut };
};

/** الخارجية الأمريكية is the ministry: a feminine adjective, and no وزير or مجلس before it. */
const isShortMinistry = ({ document: { tokens }, first }: Parse, { country, last }: Complement): boolean => {
  const before = tokens[first - 1]?.folded ?? '';
  const heads = [before, before.slice(1)];
  const governed = heads.some((word) => isTitleWord(word) || institutionNoun(word)?.definite === false);
  return country !== undefined && !governed && (tokens[last]?.folded ?? '').endsWith('ه');
};

/** الجيش alone is the army named last, where one was. */
const lastHeaded = ({ book, noun, first }: Parse): ActorDraft | undefined =>
  book
    .all()
    .filter((actor) => actor.country !== undefined && actor.type !== 'PERSON' && actor.heads.has(noun.head))
    .sort((a, b) => (b.mentions.at(-1)?.first ?? -1) - (a.mentions.at(-1)?.first ?? -1))
    .find((actor) => actor.mentions.some((mention) => mention.first < first));

/** الوزارة for وزارة; a definite noun calls itself back. */
const headsOf = (noun: InstitutionNoun): readonly string[] => [noun.head, `ال${noun.head}`];

const nameOf = ({ document, first, cut }: Parse, last: number): string => {
  const { tokens, text } = document;
  const words = text.slice((tokens[first]?.start ?? 0) + cut, tokens[last]?.end ?? 0);
  // "للجيش" leaves لجيش behind: the article's alef is not written.
  return (tokens[first]?.folded ?? '').slice(0, cut + 1).endsWith('لل') && words.startsWith('ل')
    ? `ا${words}`
    : words;
};

const forces = new Set(['جيش', 'قوات']);

const states = new Set(['نظام', 'حكومه', 'سلطات', 'سلطه', 'دوله']);

const draftOf = ({ book, noun }: Parse, of: Complement & { readonly name: string }): ActorDraft => {
  const { country, name, own } = of;
  if (country !== undefined && !own && forces.has(noun.head)) return book.forces(country, name);
  if (country !== undefined && !own && states.has(noun.head)) return book.state(country);
  const general = isGeneral(of, noun);
  return book.of({
    key: keyOf(name, { country, general }),
    identification: general ? 'ROLE' : 'NAMED',
    name,
    type: noun.type,
    ...englishOf(noun, country),
    ...(noun.sourceType === undefined ? {} : { sourceType: noun.sourceType }),
    ...(noun.office === undefined ? {} : { office: noun.office }),
    ...(country === undefined ? {} : { country }),
    gender: noun.gender,
  });
};

/** Ministry of Defence of Russia, where the noun has an English pattern that needs only the country. */
const englishOf = ({ en }: InstitutionNoun, code: string | undefined): { nameEn?: string } => {
  const country = code === undefined ? undefined : countryByCode(code);
  if (en === undefined || country === undefined || en.includes('{name}')) return {};
  return {
    nameEn: en.includes('{country}')
      ? en.replace('{country}', country.nameEn)
      : `${en.replace('{adj} ', '')} of ${country.nameEn}`,
  };
};

/** A noun alone, without country or words of its own. */
const isGeneral = ({ country, own }: Complement, noun: InstitutionNoun): boolean =>
  country === undefined && !own && noun.takes !== 'none' && !noun.key.includes(' ');

// Alone, only these are an actor wherever they stand; others are things as often: الطيران, السلطة, الجهاز.
const actAlone = new Set(['جيش', 'شرطه', 'حكومه', 'سلطات', 'برلمان', 'معارضه', 'كرملين', 'بنتاغون']);

/** الجيش, الحكومة: which one, only the article knows. */
const keyOf = (
  name: string,
  { country, general }: { country: string | undefined; general: boolean },
): string => {
  if (general) return `role:${fold(name)}`;
  return country === undefined ? `name:${fold(name)}` : `institution:${bareKey(name)}:${country}`;
};

/** وزارة الدفاع الروسية and الدفاع الروسية are one: the words without the country and the head. */
const bareKey = (name: string): string =>
  fold(name)
    .split(' ')
    .filter(
      (word) =>
        word !== 'وزاره' && countryOfAdjective(word) === undefined && countryNamed(word) === undefined,
    )
    .join(' ');

// --- definite nouns: الجيش الأوكراني, القوات المسلحة الأوكرانية -------------------------------------------------------

const closedAdjectives = new Set(
  'المسلحه الجويه البحريه البريه العامه العليا المركزيه المركزي الشرعيه الخاصه الامنيه الوطنيه الوطني الاتحاديه الفدراليه الفيدراليه الفدرالي الاقليميه الدوليه الدولي المحليه المؤقته الموقته الصاروخيه الحدوديه العسكريه الشعبي الشعبيه الاعلى'.split(
    ' ',
  ),
);

const farthest = 3;

const adjectives = (parse: Parse, from: number): Complement => {
  const { document } = parse;
  let last = from - 1;
  let own = false;
  for (let i = from; i < from + farthest; i += 1) {
    const token = document.tokens[i];
    if (token?.kind !== 'word' || document.quotationOf[i] !== document.quotationOf[from - 1]) break;
    const country = isDefinite(token.folded) ? countryOfAdjective(token.folded) : undefined;
    if (country !== undefined) return { last: topicEnd(parse, i), country: country.code, own };
    if (!closedAdjectives.has(token.folded)) break;
    if (token.folded !== 'المسلحه') own = true;
    last = i;
  }
  return { last, own };
};

// --- construct nouns: وزارة الدفاع …, لجنة أطباء …, قناة «…» -----------------------------------------------------------

const construct = (parse: Parse): Complement | undefined => {
  const { document, nounLast: first } = parse;
  const quotation = document.quotationOf[first + 1];
  if (
    quotation?.open === first + 1 &&
    quotation.close - quotation.open <= 5 &&
    (parse.noun.type === 'MEDIA' || parse.noun.takes === 'name' || parse.noun.takes === 'topic')
  )
    return {
      last: adjectives(parse, quotation.close + 1).last,
      own: true,
      ...countryPart(adjectives(parse, quotation.close + 1)),
    };
  const capital = ofCapital(parse);
  if (capital !== undefined) return capital;
  return ofWords(parse);
};

const countryPart = ({ country }: Complement): { country?: string } =>
  country === undefined ? {} : { country };

/** قوات كييف, قوات نظام كييف, نظام كييف, حكومة بغداد: the capital stands for the state. */
const ofCapital = ({ document, nounLast: first, noun }: Parse): Complement | undefined => {
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

const ofWords = (parse: Parse): Complement | undefined => {
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
const ofState = ({ document, nounLast }: Parse): Complement | undefined => {
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

interface Step {
  readonly last: number;
  readonly definite: boolean;
}

/** اللجنة الوطنية الروسية لمكافحة الإرهاب: what it is for may stand behind the country. */
const topicEnd = ({ document: { tokens }, noun }: Parse, at: number): number => {
  const [next, after] = [tokens[at + 1]?.folded ?? '', tokens[at + 2]?.folded ?? ''];
  if (noun.takes !== 'topic' && noun.takes !== 'name') return at;
  if (/^لل.{3,}/.test(next)) return at + 1;
  return /^ل.{3,}/.test(next) && !isFunctionWord(next) && after.startsWith('ال') ? at + 2 : at;
};

/** Whether the institution's name takes the word: a definite one, a place, a name, Latin; an indefinite one at its start. */
const takes = (
  { document, noun, nounLast: first }: Parse,
  i: number,
  definite: boolean,
): Step | undefined => {
  const { tokens } = document;
  const word = tokens[i]?.folded ?? '';
  if (tokens[i]?.kind === 'number') return definite ? undefined : { last: i, definite: true };
  if (isTimeWord(word) || isTitleWord(word)) return undefined;
  if (/^[a-z]/.test(word)) return { last: i, definite: true };
  if (word.startsWith('ال'))
    return isFunctionWord(word) || (institutionNoun(word)?.definite === true && i > first + 1)
      ? undefined
      : { last: i, definite: true };
  if (/^وال/.test(word)) return coordinates(noun, word) && definite ? { last: i, definite: true } : undefined;
  if (word === 'في' && definite && i > first + 1) return regionAfter(document, i);
  if (word.startsWith('لل') && definite && (noun.takes === 'topic' || noun.type === 'MEDIA'))
    return { last: i, definite: true };
  if (isFunctionWord(word)) return undefined;
  const place = longestPhrase(tokens, i, knownPlaces);
  const actor = longestPhrase(tokens, i, knownActors);
  const known = (actor?.last ?? -1) > (place?.last ?? -1) ? actor : place;
  if (known?.prefix === '')
    return i === first + 1 || !definite ? { last: known.last, definite: true } : undefined;
  // وكالة سهوب: what a medium is called need not be known.
  if (i === first + 1 && noun.type === 'MEDIA' && noun.takes === 'name' && !isVerb(word))
    return { last: i, definite: true };
  // حزب العمل: definite at once; لجنة أطباء السودان: one indefinite word between.
  return i === first + 1 && nextIsDefinite(document, i) ? { last: i, definite: false } : undefined;
};

const coordinated = new Set(['وزاره', 'منظمه', 'هييه', 'جمعيه', 'مجلس', 'لجنه', 'مركز', 'معهد', 'موسسه']);

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

/** A country named as the last word of an institution's name is its country. */
const placeCountry = ({ document }: Parse, last: number): { country?: string } => {
  const country = countryNamed(document.tokens[last]?.folded ?? '');
  return country === undefined ? {} : { country: country.code };
};
