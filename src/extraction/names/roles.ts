import { isAmbiguousGivenName, isGivenName } from '../../gazetteer/given-names.js';
import { isFunctionWord } from '../../language/ar/function-words.js';
import { isVerb } from '../../language/ar/verbs.js';
import type { Document } from '../document/document.js';
import { type TitleRow, titlePhrases } from './lexicon.js';
import { nameEnd } from './person-names.js';
import { type PhraseFound, longestPhrase } from './phrases.js';
import { complementOf, completionOf } from './role-complement.js';
import type { RoleFound, RoleReading } from './role.js';

/** Reads the role that begins at a token. */
export const roleAt = (reading: RoleReading, at: number): RoleFound | undefined => {
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
  { document: { tokens, text } }: RoleReading,
  { value, last }: PhraseFound<TitleRow>,
): boolean =>
  value.gender === 'f' &&
  /ه$/.test(tokens[last]?.folded ?? '') &&
  text.charAt((tokens[last]?.end ?? 1) - 1) !== 'ة';

/** A name right after the role, or after a comma. */
const nameAfter = ({ document, actors }: RoleReading, at: number): readonly [number, number] | undefined => {
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
