import type { Token } from '../tokenise.js';
import { monthOf, oneDay, realDay, wholeMonth, wholeYear, yearOf, type Period } from './dates-calendar.js';
import { monthAt } from './dates-months.js';
import { bare, beforeMonths, directionOf, ordinals, yearWords } from './dates-words.js';

/** A time found: what it means, and its last token. */
export interface TimeFound {
  readonly period: Period;
  readonly last: number;
}

const numberOf = (token: Token | undefined, low: number, high: number): number | undefined => {
  const value = token?.kind === 'number' && /^\d+$/.test(token.folded) ? Number(token.folded) : Number.NaN;
  return value >= low && value <= high ? value : undefined;
};

const yearAt = (token: Token | undefined): number | undefined => numberOf(token, 1900, 2100);

/** 12/8/2024, 2024-08-12. */
const numeric = (tokens: readonly Token[], at: number): TimeFound | undefined => {
  const mark = tokens[at + 1]?.folded ?? '';
  if (!['/', '-', '.'].includes(mark) || tokens[at + 3]?.folded !== mark) return undefined;
  const [first, last] = [tokens[at], tokens[at + 4]];
  const month = numberOf(tokens[at + 2], 1, 12);
  const isIso = yearAt(first) !== undefined;
  const year = yearAt(isIso ? first : last);
  const day = numberOf(isIso ? last : first, 1, 31);
  const real = year && month && day ? realDay(year, month, day) : undefined;
  return real === undefined ? undefined : { period: oneDay(real), last: at + 4 };
};

/** The last token of a month's name and of its second name: أغسطس/آب, فبراير شباط. */
const pastSecondName = (tokens: readonly Token[], month: number, last: number): number => {
  const at =
    tokens[last + 1]?.folded === '/' ? last + 2 : tokens[last + 1]?.folded === '(' ? last + 2 : last + 1;
  const second = monthAt(tokens, at);
  if (second?.month !== month) return last;
  return tokens[second.last + 1]?.folded === ')' ? second.last + 1 : second.last;
};

interface Year {
  readonly year: number;
  readonly last: number;
}

/** The year said after a month, or the one that "last", "this" and "next" or the article's date give it. */
const yearAfter = (
  tokens: readonly Token[],
  month: { month: number; last: number },
  article: number | undefined,
): Year | undefined => {
  const skip = yearWords.has(tokens[month.last + 1]?.folded ?? '') ? 1 : 0;
  const said = yearAt(tokens[month.last + 1 + skip]);
  if (said !== undefined) return { year: said, last: month.last + 1 + skip };
  if (article === undefined) return undefined;
  const direction = directionOf(tokens[month.last + 1]?.folded ?? '');
  const [year, now] = [yearOf(article), monthOf(article)];
  if (direction === 0) return { year, last: month.last + 1 };
  if (direction === 1) return { year: month.month > now ? year : year + 1, last: month.last + 1 };
  if (direction === -1) return { year: month.month < now ? year : year - 1, last: month.last + 1 };
  // News looks back: a month far ahead is last year's.
  return { year: month.month > now + 2 ? year - 1 : year, last: month.last };
};

const dayBefore = (tokens: readonly Token[], at: number): { day: number; next: number } | undefined => {
  const day = numberOf(tokens[at], 1, 31) ?? ordinals.get(bare(tokens[at]?.folded ?? ''));
  return day === undefined ? undefined : { day, next: tokens[at + 1]?.folded === 'من' ? at + 2 : at + 1 };
};

const dayAndMonth = (
  tokens: readonly Token[],
  at: number,
  article: number | undefined,
): TimeFound | undefined => {
  const day = dayBefore(tokens, at);
  const month = day && monthAt(tokens, day.next);
  if (day === undefined || month === undefined) return undefined;
  const year = yearAfter(
    tokens,
    { month: month.month, last: pastSecondName(tokens, month.month, month.last) },
    article,
  );
  const real = year && realDay(year.year, month.month, day.day);
  return real === undefined ? undefined : { period: oneDay(real), last: year?.last ?? month.last };
};

/** A month alone: مارس is a verb and آب a father, so something must show that a month is meant. */
const monthOnly = (
  tokens: readonly Token[],
  at: number,
  article: number | undefined,
): TimeFound | undefined => {
  const month = monthAt(tokens, at);
  if (month === undefined) return undefined;
  const last = pastSecondName(tokens, month.month, month.last);
  const year = yearAfter(tokens, { month: month.month, last }, article);
  const isMeant = last > at || (year && year.last > last) || beforeMonths.has(tokens[at - 1]?.folded ?? '');
  return year && isMeant ? { period: wholeMonth(year.year, month.month), last: year.last } : undefined;
};

const yearOnly = (tokens: readonly Token[], at: number): TimeFound | undefined => {
  const said = yearAt(tokens[at]);
  const previous = tokens[at - 1]?.folded ?? '';
  const isRange =
    tokens[at + 1]?.folded === '-' || (tokens[at + 1]?.spaced === false && tokens[at + 1]?.folded === '/');
  return said !== undefined &&
    !isRange &&
    (yearWords.has(previous.replace(/^[وفبل](?=ال|عام|سن)/, '')) || previous === 'في')
    ? { period: wholeYear(said), last: at }
    : undefined;
};

/** A date that begins at a token: to the day, the month or the year. The article's date is needed only where no year is said. */
export const absoluteAt = (
  tokens: readonly Token[],
  at: number,
  article: number | undefined,
): TimeFound | undefined => {
  const token = tokens[at];
  if (token?.kind === 'mark') return undefined;
  return (
    numeric(tokens, at) ??
    dayAndMonth(tokens, at, article) ??
    monthOnly(tokens, at, article) ??
    yearOnly(tokens, at)
  );
};
