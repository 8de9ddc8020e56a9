import { wordsOf } from '../../document/words-of.js';
import { countryByCode, countryNamed, countryOfAdjective } from '../../../gazetteer/countries.js';
import { fold } from '../../../language/fold.js';
import type { ActorDraft } from '../drafts.js';
import { greatest } from '../greatest.js';
import { type Complement, type InstitutionParse, states } from './institution-parse.js';
import type { InstitutionNoun } from '../lexicon.js';

/** الجيش alone is the army named last, where one was. */
export const lastHeaded = ({ book, noun, first }: InstitutionParse): ActorDraft | undefined =>
  greatest(
    book
      .recent()
      .filter(
        (actor) =>
          (actor.country !== undefined || isKnownBody(actor)) &&
          actor.type !== 'PERSON' &&
          actor.heads.has(headOf(noun)),
      ),
    ({ mentions }) =>
      mentions.some((mention) => mention.first < first) ? mentions.at(-1)?.first : undefined,
  );

/** المفوضية, where the article has المفوضية الأوروبية. */
const isKnownBody = ({ key, type }: ActorDraft): boolean => key.startsWith('kb:') && type === 'ORGANIZATION';

/** قوات الأمن is no القوات: a noun of several words is called back by all of them. */
const headOf = ({ key, head }: InstitutionNoun): string => (key.includes(' ') ? key : head);

/** الوزارة for وزارة; a definite noun calls itself back. */
export const headsOf = (noun: InstitutionNoun): readonly string[] => [
  noun.head,
  `ال${noun.head}`,
  headOf(noun),
];

/** The institution's name as the text has it, without a prefix. */
export const nameOf = ({ document, first, cut }: InstitutionParse, last: number): string =>
  wordsOf(document, { first, last, cut });

/** Nouns for armed forces. */
export const forces = new Set(['جيش', 'قوات']);

/** The actor that noun, complement and country make: a state's forces and its government are one actor under all their names. */
export const draftOf = (parse: InstitutionParse, of: Complement & { readonly name: string }): ActorDraft => {
  const { book, noun } = parse;
  const { country, name, own } = of;
  if (country !== undefined && !own && forces.has(noun.head) && noun.office === 'MILITARY')
    return book.forces(country, name);
  if (country !== undefined && !own && states.has(noun.head)) return book.state(country);
  const general = isGeneral(of, noun);
  const facts = {
    key: keyOf(name, { country, general }),
    rule: 'institution' as const,
    identification: general ? ('ROLE' as const) : ('NAMED' as const),
    name,
    ...kindOf(noun, of),
    ...englishOf(noun, country),
    ...(country === undefined ? {} : { country }),
    gender: noun.gender,
  };
  // قوات الأمن before قوات الأمن السوداني: the first is the second.
  const before = country === undefined || own ? undefined : nameOf(parse, parse.nounLast);
  return book.specify(before === undefined ? undefined : fold(before), facts) ?? book.of(facts);
};

const official = new Set(['هييه', 'لجنه', 'مجلس', 'مفوضيه', 'مكتب']);

const professions =
  /(?:^| )(?:ال)?(?:اطباء|محامين|محامون|صحفيين|صحافيين|معلمين|مدرسين|مهندسين|علماء|امهات|اهالي|عمال|طلاب|طلبه|نساء|متقاعدين|مستهلك)(?: |$)/;

/** هيئة النزاهة العراقية is the state's; لجنة أطباء السودان is theirs who are in it. */
const kindOf = (
  noun: InstitutionNoun,
  { country, name }: Complement & { readonly name: string },
): Pick<ActorDraft, 'type' | 'sourceType' | 'office'> => {
  const { type, sourceType, office } = noun;
  if (sourceType === 'UNKNOWN' && professions.test(fold(name))) return { type, sourceType: 'NGO' };
  if (
    sourceType === 'UNKNOWN' &&
    noun.head === 'مكتب' &&
    / (?:الوطني|رييس|الرييس|وزير|المدعي)(?: |$)/.test(fold(name))
  )
    return { type, sourceType: 'OFFICIAL', office: 'EXECUTIVE' };
  if (sourceType === 'UNKNOWN' && country !== undefined && official.has(noun.head))
    return { type: 'GOVERNMENT', sourceType: 'OFFICIAL', office: 'EXECUTIVE' };
  return {
    type,
    ...(sourceType === undefined ? {} : { sourceType }),
    ...(office === undefined ? {} : { office }),
  };
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
export const isGeneral = ({ country, own }: Complement, noun: InstitutionNoun): boolean =>
  country === undefined && !own && noun.takes !== 'none' && !noun.key.includes(' ');

// Alone, only these are an actor wherever they stand; others are things as often: الطيران, السلطة, الجهاز.
export const actAlone = new Set(['جيش', 'شرطه', 'حكومه', 'سلطات', 'برلمان', 'معارضه', 'كرملين', 'بنتاغون']);

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
