import { countryNamed, countryOfAdjective } from '../../../gazetteer/countries.js';
import { isGivenName } from '../../../gazetteer/given-names.js';
import { isFunctionWord, isTimeWord } from '../../../language/ar/function-words.js';
import { isDefinite, withoutConjunction } from '../../../language/ar/proclitics.js';
import { reportingForm } from '../../../language/ar/reporting-verbs.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { kindWord } from '../places/kind-words.js';
import { knownCountries, knownPlaces } from '../known-phrases.js';
import { institutionNoun, isTitleWord, titleRow } from '../lexicon.js';
import { longestPhrase } from '../phrases.js';
import type { RoleReading } from './role.js';

const longest = 16;

/** الرئيس stands alone, وزير الخارجية is complete, وزير and المتحدث باسم want what they are of. */
type Completion = 'alone' | 'complete' | 'open';

/** How much a title wants behind it. */
export const completionOf = (title: string): Completion => {
  const words = title.split(' ');
  if (!isDefinite(words.at(-1) ?? '')) return 'open';
  return words.length === 1 ? 'alone' : 'complete';
};

interface RoleComplement {
  readonly last: number;
  readonly country?: string;
}

/** What an office is of, as far as its words go. */
export const complementOf = (reading: RoleReading, from: number, completion: Completion): RoleComplement => {
  let last = from - 1;
  let country: string | undefined;
  for (let i = from; i < from + longest; i += 1) {
    const step = takes(reading, { at: i, from, completion, country });
    if (step === undefined) break;
    country ??= countryAt(reading, i);
    last = step;
    i = step;
  }
  // What في would have led to is not of the office: وزير الصحة السوداني في الخرطوم.
  while (last >= from && leading.has(reading.document.tokens[last]?.folded ?? '')) last -= 1;
  return { last, ...(country === undefined ? {} : { country }) };
};

const leading = new Set(['في', 'لدي']);

const countryAt = ({ document }: RoleReading, at: number): string | undefined => {
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
const takes = (reading: RoleReading, step: Step): number | undefined => {
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
  if (beginsTitle(reading, step.at)) return undefined;
  const before = tokens[step.at - 1]?.folded ?? '';
  // الرئيس السابق, الأمين العام للحزب, وزير الدولة الإماراتي للشؤون الخارجية: the words that news also uses of time, and of what it is for.
  const said = former(word, step.at) ?? general(word, before, step.at) ?? affair(word, before, step.at);
  if (said !== undefined) return said;
  if (isTimeWord(word) || isGivenName(word)) return undefined;
  if (step.country !== undefined && kindWord(word) === undefined) return concerned(reading, step.at);
  if (countryOfAdjective(word) !== undefined) return step.at;
  if (isFunctionWord(word) || reportingForm(word) !== undefined) return undefined;
  return nounTakes(reading, step);
};

const personal = new Set(['military', 'religious', 'academic', 'honorific', 'royal']);

/** المتحدث باسم الجيش التركي العقيد …: behind a whole body, a title goes with the name. */
const beginsTitle = ({ document: { tokens }, actors }: RoleReading, at: number): boolean => {
  const word = tokens[at]?.folded ?? '';
  if (!word.startsWith('ال') || !personal.has(titleRow(word)?.kind ?? '')) return false;
  const before = actors.covering(at - 1);
  const body = before !== undefined && before.actor.type !== 'PERSON' && before.last === at - 1;
  return body || countryOfAdjective(tokens[at - 1]?.folded ?? '') !== undefined;
};

const generals = new Set([
  'الامين',
  'المدير',
  'المدعي',
  'القائد',
  'القايد',
  'السكرتير',
  'المفوض',
  'المفتش',
  'النايب',
  'المراقب',
]);

const general = (word: string, before: string, at: number): number | undefined =>
  /^العامه?$/.test(word) && generals.has(before.replace(/ه$/, '')) ? at : undefined;

const affairs = new Set(['لشوون', 'للشوون']);

const affair = (word: string, before: string, at: number): number | undefined =>
  affairs.has(before) && isDefinite(word) ? at : undefined;

/** What says when: السابق, الأسبق. */
const former = (word: string, at: number): number | undefined =>
  /^(?:ال)?(?:سابق|اسبق|حالي|منتخب|جديد|مكلف)ه?$/.test(word) ? at : undefined;

/** المبعوث الأميركي لليبيا, السفير الفرنسي لدى لبنان: for which country. */
const concerned = ({ document: { tokens } }: RoleReading, at: number): number | undefined => {
  const country = longestPhrase(tokens, at, knownCountries);
  return country !== undefined && (country.prefix === 'ل' || country.prefix === 'لل')
    ? country.last
    : undefined;
};

const linkTakes = (reading: RoleReading, { at, from, completion }: Step): number | undefined => {
  const { tokens } = reading.document;
  const word = tokens[at]?.folded ?? '';
  const next = tokens[at + 1];
  // لدى الأمم المتحدة, not لدى مغادرته.
  if (word === 'لدي') return accredited(reading, at + 1) ? at : undefined;
  if (word !== 'في') return at;
  // في goes on a role only with a place or an institution behind it: في مقاطعة, في البيت الأبيض. Not: الرئيس في خطاب.
  if (next?.kind !== 'word' || (at === from && completion === 'alone')) return undefined;
  const place =
    kindWord(next.folded) !== undefined || longestPhrase(tokens, at + 1, knownPlaces) !== undefined;
  const body = institutionNoun(next.folded) !== undefined || reading.actors.startingAt(at + 1) !== undefined;
  return place || body ? at : undefined;
};

const accredited = ({ document: { tokens }, actors }: RoleReading, at: number): boolean =>
  actors.startingAt(at) !== undefined ||
  longestPhrase(tokens, at, knownPlaces) !== undefined ||
  isDefinite(tokens[at]?.folded ?? '');

const nounTakes = (reading: RoleReading, { at, from, completion, country }: Step): number | undefined => {
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
  // مدير فرع المصرف; مدير فرع صندوق النقد: what it is of is definite by its article or by being known.
  const of = isDefinite(tokens[at + 1]?.folded ?? '') || reading.actors.startingAt(at + 1)?.cut === 0;
  const indefinite = at <= from + 1 && of && !isVerb(withoutConjunction(word));
  return indefinite ? at : undefined;
};

const adjectives = new Set(
  'العسكري العسكريه الرسمي الرسميه الاعلامي الاعلاميه الامني الاممي الامميه السابق الاسبق المنتخب التنفيذي العام الحكومي'.split(
    ' ',
  ),
);

const isAdjective = (word: string): boolean => adjectives.has(word);

/** وزير الخارجية والتعاون الإفريقي والمغاربة المقيمين بالخارج: an office may have several parts. */
const coordinate = ({ document: { tokens } }: RoleReading, at: number): boolean => {
  const word = tokens[at]?.folded ?? '';
  // المدير العام للوكالة, المغاربة المقيمين بالخارج: whose office it is.
  if (/^لل.{3,}|^بالخارج$/.test(word)) return true;
  if (/^وال/.test(word))
    return (
      institutionNoun(word.slice(1))?.definite !== true || institutionNoun(word.slice(1))?.short === true
    );
  // What describes such a part goes with it.
  return isDefinite(word) && /^(?:وال|لل)/.test(tokens[at - 1]?.folded ?? '') && !isTimeWord(word);
};
