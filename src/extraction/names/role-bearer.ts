import { isAmbiguousGivenName, isGivenName } from '../../gazetteer/given-names.js';
import { isFunctionWord } from '../../language/ar/function-words.js';
import { isVerb } from '../../language/ar/verbs.js';
import type { Document } from '../document/document.js';
import { nameEnd } from './person-names.js';
import type { RoleReading } from './role.js';

type Range = readonly [first: number, last: number];

/**
 * The name right after an office, or after a comma.
 * @param strong whether the office is sure enough for an unknown name to follow
 */
export const bearerAfter = (
  { document, actors }: RoleReading,
  at: number,
  strong: boolean,
): Range | undefined => {
  const { tokens, text } = document;
  const comma = tokens[at]?.folded === '،' ? 1 : 0;
  const hash = tokens[at + comma]?.folded === '#' ? 1 : 0;
  const first = at + comma + hash;
  const known = actors.startingAt(first);
  if (known?.actor.type === 'PERSON' && known.cut === 0) return [known.first, known.last];
  // السيد لبي بي سي: to whom he speaks is not what he is called.
  if (known !== undefined) return undefined;
  if (!isName(tokens[first]?.folded ?? '')) {
    if (!strong || isActionNoun(tokens[first]?.folded ?? '')) return undefined;
    // After a comma only what is surely a name goes with the role.
    if (comma === 1) return closedName(document, first);
    if (!endsLikeName(document, first)) return undefined;
  }
  const last = nameEnd(tokens, first, { text, slot: true });
  return last === undefined ? undefined : [first, last];
};

const isName = (word: string): boolean => isGivenName(word) || isAmbiguousGivenName(word);

/** إجراء, اعتداء, انتقال, تنظيم, محادثات: nouns of action are no names. */
const isActionNoun = (word: string): boolean => /^(?:ا.ت.ا.|ان..ا.|ا..ا.|ت..ي.|م.ا..ات|.{3,}ات)$/.test(word);

/** ، ديميتري بيسكوف، : between commas, or a comma and أن, unknown words behind an office are its bearer. */
const closedName = ({ tokens, text }: Document, first: number): Range | undefined => {
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
