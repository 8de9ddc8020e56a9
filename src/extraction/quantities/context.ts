import { monthAt } from '../../language/ar/dates-months.js';
import type { NumberFound } from '../../language/ar/numbers.js';
import { foldedSet } from '../../language/fold.js';
import type { Token } from '../../language/tokenise.js';
import table from './context.json' with { type: 'json' };
import type { CountedNoun } from './nouns.js';

const beforeNames = foldedSet(table.beforeNames);
const ordinals = foldedSet(table.ordinals);
const ages = foldedSet(table.age);
const clitics = new Set(['و', 'ف', 'ب', 'ل', 'ك', 'ال', 'وال', 'بال', 'لل', 'فال', 'وب', 'ول', 'كال', 'ولل']);

/** Words that are never a counted noun, though they follow a number. */
export const notNouns = foldedSet(table.notNouns);
export const among = foldedSet(table.among);
export const ofThem = foldedSet(table.ofThem);
export const percentWords = foldedSet(table.percent);
export const percentIn = foldedSet(table.percentIn);
/** Conjunctions that begin a clause of its own. */
export const anew = foldedSet(table.anew);

const bare = (word: string): string => word.replace(/^[وفبل](?=...)/, '');

/** The token before a number, past an article or a conjunction that stands alone before digits. */
const before = (tokens: readonly Token[], first: number): Token | undefined => {
  const previous = tokens[first - 1];
  return previous !== undefined && clitics.has(previous.folded) && previous.kind === 'word'
    ? tokens[first - 2]
    : previous;
};

// "قيمته100 مليون دولار": a space was forgotten, where what follows is known to be counted.
const isMisprint = (previous: Token, noun: CountedNoun | undefined): boolean =>
  noun !== undefined && /^[ء-ي]{3,}$/.test(previous.folded);

// إف-16, T72, 12:30, #2: the digits are part of what stands before or after them without a space.
const isGlued = (
  tokens: readonly Token[],
  { first, last }: NumberFound,
  noun: CountedNoun | undefined,
): boolean => {
  const [digits, previous, next] = [tokens[first], tokens[first - 1], tokens[last + 1]];
  if (digits?.kind !== 'number') return false;
  const toLeft =
    !digits.spaced &&
    previous !== undefined &&
    !clitics.has(previous.folded) &&
    !isMisprint(previous, noun) &&
    !'("“«”»\'[،:%٪$€£'.includes(previous.folded);
  const toRight =
    next?.spaced === false &&
    (next.kind === 'word' || '-:/–'.includes(next.folded)) &&
    tokens[last + 2]?.spaced === false;
  return toLeft || toRight;
};

const isYear = (number: NumberFound, token: Token | undefined): boolean =>
  token?.kind === 'number' && token.folded.length === 4 && number.value >= 1900 && number.value <= 2100;

const isDay = (tokens: readonly Token[], { last }: NumberFound): boolean =>
  monthAt(tokens, last + 1) !== undefined ||
  (tokens[last + 1]?.folded === 'من' && monthAt(tokens, last + 2) !== undefined);

// "بما مجموعه 33": folded, it is the مجموعة of a name.
const isTheirSum = (tokens: readonly Token[], first: number): boolean =>
  tokens[first - 1]?.folded === 'مجموعه' && /^(?:ب|ف)?ما$/.test(tokens[first - 2]?.folded ?? '');

// "بضعة آلاف": nobody counted them.
const isVague = (token: Token | undefined): boolean =>
  /^(?:[وبفل]|ال|وال|بال)?(?:الاف|ملايين|مليارات|ميات|مييات|عشرات)$/.test(token?.folded ?? '');

/** Whether a number is part of a name, a date, a time of day or an ordinal. */
export const countsNothing = (
  tokens: readonly Token[],
  number: NumberFound,
  noun: CountedNoun | undefined,
): boolean => {
  const previous = before(tokens, number.first);
  const named =
    previous !== undefined &&
    !isTheirSum(tokens, number.first) &&
    (beforeNames.has(previous.folded) || beforeNames.has(bare(previous.folded)));
  if (isGlued(tokens, number, noun) || isDay(tokens, number) || isVague(tokens[number.first])) return true;
  if (named || (previous !== undefined && ordinals.has(previous.folded))) return true;
  return noun === undefined && isYear(number, tokens[number.last]);
};

/** "(25 عاما)", "البالغ من العمر 25 عاما": somebody's age. */
export const isAge = (
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
): boolean => {
  const [previous, next] = [tokens[first - 1], tokens[last + 1]];
  if (previous?.folded === '(' && next?.folded === ')') return true;
  if (previous?.folded === '،' && next?.folded === '،') return true;
  return [1, 2, 3].some((back) => ages.has(tokens[first - back]?.folded ?? ''));
};
