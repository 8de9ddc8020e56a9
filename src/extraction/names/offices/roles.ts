import { bearerAfter } from './role-bearer.js';
import { knownPlaces } from '../known-phrases.js';
import { type TitleRow, titlePhrases } from '../lexicon.js';
import { type PhraseFound, longestPhrase } from '../phrases.js';
import { complementOf, completionOf } from './role-complement.js';
import { fameOf } from './office-holder.js';
import type { RoleFound, RoleReading } from './role.js';

/** Reads the role that begins at a token; of two that are coordinated the name behind the second is the first one's too. */
export const roleAt = (reading: RoleReading, at: number): RoleFound | undefined => {
  const role = oneRoleAt(reading, at);
  if (role === undefined || role.name !== undefined || !isWhole(role)) return role;
  const next = reading.document.tokens[role.last + 1]?.folded ?? '';
  const second = next.startsWith('و') ? oneRoleAt(reading, role.last + 1) : undefined;
  const shared = second?.cut === 1 && isWhole(second) && second.title.gender === role.title.gender;
  return shared && second.name !== undefined ? { ...role, name: second.name } : role;
};

/** Whether an office says which it is: by what stands behind the title, or in the title itself (رئيس الوزراء). */
const isWhole = ({ complemented, title }: RoleFound): boolean =>
  complemented || completionOf(title.word) === 'complete';

const oneRoleAt = (reading: RoleReading, at: number): RoleFound | undefined => {
  const { tokens } = reading.document;
  const found = longestPhrase(tokens, at, titlePhrases);
  if (found === undefined || isPossessed(reading, found) || isMisspelt(reading, found)) return undefined;
  const complement = posted(
    reading,
    found,
    complementOf(reading, found.last + 1, completionOf(found.value.word)),
  );
  const { first, cut, value: title } = found;
  const country = complement.country;
  const complemented = complement.last > found.last;
  const titled = complemented && !kin.has(tokens[at - 1]?.folded ?? '');
  const name = bearerAfter(reading, {
    at: complement.last + 1,
    strong: complemented || isStrong(title),
    titled,
  });
  if (name !== undefined && isOfAnother(reading, { found, complemented, complement, name })) return undefined;
  return {
    title,
    first,
    titleLast: found.last,
    last: complement.last,
    cut,
    complemented,
    ...(country === undefined ? {} : { country }),
    ...(name === undefined ? {} : { name }),
  };
};

// Whose office has a place where it is held: fold() of مبعوث, سفير, مندوب.
const envoys = new Set(['مبعوث', 'سفير', 'مندوب', 'قنصل', 'منسق', 'ممثل']);

/** المبعوث الأميركي لإيران, المبعوث الأممي إلى اليمن, سفير المغرب في دكار: to where an envoy is sent. */
const posted = <T extends { readonly last: number }>(
  reading: RoleReading,
  found: PhraseFound<TitleRow>,
  complement: T,
): T => {
  const { tokens } = reading.document;
  const next = complement.last + 1;
  const word = tokens[next]?.folded ?? '';
  if (!envoys.has(found.value.head)) return complement;
  const apart = ['الي', 'في', 'لدي'].includes(word);
  const place = longestPhrase(tokens, apart ? next + 1 : next, knownPlaces);
  const prefixes = apart ? [''] : ['ل', 'ب'];
  if (place === undefined || !prefixes.includes(place.prefix)) return complement;
  return { ...complement, last: place.last };
};

// أخو العاهل الأردني الأمير سالم: who follows is the brother.
const kin = new Set([
  'اخو',
  'اخي',
  'شقيق',
  'ابن',
  'نجل',
  'ابنه',
  'كريمه',
  'زوجه',
  'زوج',
  'والد',
  'والده',
  'صهر',
  'حفيد',
  'عم',
]);

interface Borne {
  readonly found: PhraseFound<TitleRow>;
  readonly complemented: boolean;
  readonly complement: { readonly last: number };
  readonly name: readonly [number, number];
}

/** محامي ترامب is not ترامب, and مستشار الرئيس الفرنسي ماكرون is his adviser. */
const isOfAnother = ({ document: { tokens }, actors }: RoleReading, borne: Borne): boolean => {
  const { found, complemented, complement, name } = borne;
  const { word, kind } = found.value;
  const right = name[0] === complement.last + 1;
  if (!complemented)
    return right && ['head', 'occupation', 'speaker'].includes(kind) && completionOf(word) === 'open';
  const inner = longestPhrase(tokens, found.last + 1, titlePhrases);
  const person = actors.startingAt(name[0])?.actor;
  return (
    right &&
    inner !== undefined &&
    person !== undefined &&
    inner.value.head !== found.value.head &&
    fameOf(person)?.words[0] === inner.value.head
  );
};

/** Behind طفل or مراقب stands a noun as often as a name; behind الطبيب and وزير a name. */
const isStrong = ({ word, kind }: TitleRow): boolean =>
  word.startsWith('ال') || !['occupation', 'academic'].includes(kind);

/** نظيره, وزيره: his counterpart, his minister; written with ه they are not the feminine in ة. */
const isPossessed = (
  { document: { tokens, text } }: RoleReading,
  { value, last }: PhraseFound<TitleRow>,
): boolean =>
  value.gender === 'f' &&
  /ه$/.test(tokens[last]?.folded ?? '') &&
  text.charAt((tokens[last]?.end ?? 1) - 1) !== 'ة';

// Titles that without their hamza are other words: أمام, وإلى.
const spelled = new Map([
  ['امام', 'إمام'],
  ['والي', 'والي'],
]);

const isMisspelt = (
  { document: { tokens, text } }: RoleReading,
  { value, first, cut }: PhraseFound<TitleRow>,
): boolean => {
  const spelling = spelled.get(value.word);
  const token = tokens[first];
  return (
    spelling !== undefined && token !== undefined && text.slice(token.start + cut, token.end) !== spelling
  );
};
