import { isAmbiguousGivenName, isGivenName } from '../../../gazetteer/given-names.js';
import { isFunctionWord } from '../../../language/ar/function-words.js';
import { isVerb } from '../../../language/ar/verbs.js';
import type { Token } from '../../../language/tokenise.js';
import type { Document } from '../../document/document.js';
import { titlePhrases } from '../lexicon.js';
import { nameEnd } from '../people/person-names.js';
import { longestPhrase } from '../phrases.js';
import type { RoleReading } from './role.js';

type Range = readonly [first: number, last: number];

/** Where the name of who holds an office is looked for. */
interface BearerSlot {
  /** The first token behind the office. */
  readonly at: number;
  /** Whether the office is sure enough for an unknown name to follow. */
  readonly strong: boolean;
  /** Whether another title may stand between: أمير الكويت، الشيخ صباح الأحمد. */
  readonly titled: boolean;
}

/** The name right after an office, after a comma, a remark in brackets, a title or a clause between commas. */
export const bearerAfter = (reading: RoleReading, slot: BearerSlot): Range | undefined => {
  const { tokens } = reading.document;
  const at = behindRemark(tokens, slot.at);
  const comma = tokens[at]?.folded === '،' ? 1 : 0;
  const title = slot.titled ? behindTitles(tokens, at + comma) : at + comma;
  return (
    nameAt(reading, title, { ...slot, comma: comma === 1 && title === at + 1 }) ??
    (comma === 1 ? behindClause(reading, at) : undefined)
  );
};

const longestRemark = 12;

// الرئيس التركي آنذاك سالم حداد: when it was.
const then = new Set(['انذاك', 'حينها', 'حينيذ', 'وقتها', 'سابقا', 'حاليا']);

/** Past (رئيس الائتلاف) in brackets, or a word that says when. */
const behindRemark = (tokens: readonly Token[], at: number): number => {
  if (then.has(tokens[at]?.folded ?? '')) return at + 1;
  if (tokens[at]?.folded !== '(') return at;
  for (let i = at + 1; i < at + longestRemark; i += 1) if (tokens[i]?.folded === ')') return i + 1;
  return at;
};

const personal = new Set(['military', 'religious', 'academic', 'honorific', 'royal']);

/** Past the titles that go with a name and not with an office: الشيخ, العقيد الركن, الأمير. */
const behindTitles = (tokens: readonly Token[], at: number): number => {
  let next = at;
  for (let i = 0; i < 2; i += 1) {
    const title = longestPhrase(tokens, next, titlePhrases);
    if (title?.cut !== 0 || !personal.has(title.value.kind)) break;
    next = title.last + 1;
  }
  return next;
};

/** مدير المعهد، التابع للجامعة، سالم حداد: behind what describes the office between commas. */
const behindClause = (reading: RoleReading, comma: number): Range | undefined => {
  const { tokens } = reading.document;
  if (!/^ال(?:.*[ةهي]$|تي$|ذي$|تابع|مقرب|معروف)/.test(tokens[comma + 1]?.folded ?? '')) return undefined;
  for (let at = comma + 2; at < comma + longestRemark; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.folded === '.' || token.folded === ':') return undefined;
    if (token.folded !== '،') continue;
    const name =
      isName(tokens[at + 1]?.folded ?? '') || reading.actors.startingAt(at + 1)?.actor.type === 'PERSON';
    const found = name
      ? nameAt(reading, at + 1, { strong: false, comma: true })
      : closedName(reading.document, at + 1);
    return found !== undefined && isClosed(reading.document, found[1] + 1) ? found : undefined;
  }
  return undefined;
};

const nameAt = (
  { document, actors }: RoleReading,
  at: number,
  { strong, comma }: { readonly strong: boolean; readonly comma: boolean },
): Range | undefined => {
  const { tokens, text } = document;
  const first = tokens[at]?.folded === '#' ? at + 1 : at;
  const known = actors.startingAt(first);
  if (known?.actor.type === 'PERSON' && known.cut === 0) return [known.first, known.last];
  // السيد لبي بي سي: to whom he speaks is not what he is called.
  if (known !== undefined) return undefined;
  if (!isName(tokens[first]?.folded ?? '')) {
    if (!strong || isActionNoun(tokens[first]?.folded ?? '')) return undefined;
    // After a comma only what is surely a name goes with the role.
    if (comma) return closedName(document, first);
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
  return isClosed({ tokens }, last + 1) ? [first, last] : undefined;
};

const isClosed = ({ tokens }: Pick<Document, 'tokens'>, at: number): boolean =>
  ['،', 'ان', 'بان', ':'].includes(tokens[at]?.folded ?? '');

/** An unknown word after a title is a name only where grammar or a mark follows soon, and it is no verb. */
const endsLikeName = ({ tokens, text }: Document, at: number): boolean => {
  const last = nameEnd(tokens, at, { text, slot: true });
  if (last === undefined || last === at || last > at + 2 || isVerb(tokens[at]?.folded ?? '')) return false;
  const next = tokens[last + 1];
  return next === undefined || next.kind === 'mark' || isFunctionWord(next.folded);
};
