import { bearerAfter } from './role-bearer.js';
import { type TitleRow, titlePhrases } from './lexicon.js';
import { type PhraseFound, longestPhrase } from './phrases.js';
import { complementOf, completionOf } from './role-complement.js';
import type { RoleFound, RoleReading } from './role.js';

/** Reads the role that begins at a token. */
export const roleAt = (reading: RoleReading, at: number): RoleFound | undefined => {
  const { tokens } = reading.document;
  const found = longestPhrase(tokens, at, titlePhrases);
  if (found === undefined || isPossessed(reading, found) || isMisspelt(reading, found)) return undefined;
  const complement = complementOf(reading, found.last + 1, completionOf(found.value.word));
  const { first, cut, value: title } = found;
  const country = complement.country;
  const complemented = complement.last > found.last;
  const name = bearerAfter(reading, complement.last + 1, complemented || isStrong(title));
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
