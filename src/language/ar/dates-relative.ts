import type { Token } from '../tokenise.js';
import type { TimeFound } from './dates-absolute.js';
import { monthOf, oneDay, weekdayOf, wholeMonth, wholeYear, yearOf, type Period } from './dates-calendar.js';
import {
  bare,
  dayNouns,
  days,
  directionOf,
  firstsOfDays,
  hours,
  periods,
  weekNouns,
  weekdays,
} from './dates-words.js';
import { numeralOf } from './numbers-words.js';
import { numberAt } from './numbers.js';

type Resolver = (tokens: readonly Token[], at: number, article: number) => TimeFound | undefined;

const word = (tokens: readonly Token[], at: number): string => bare(tokens[at]?.folded ?? '');

const nearest = (article: number, weekday: number, direction: -1 | 0 | 1 | undefined): number => {
  const back = (weekdayOf(article) - weekday + 7) % 7;
  if (direction === 1) return article + (7 - back);
  return article - (direction === -1 && back === 0 ? 7 : back);
};

/** الثلاثاء, الثلاثاء الماضي: without a direction, the nearest on or before the article's day. */
const weekday: Resolver = (tokens, at, article) => {
  const day = weekdays.get(word(tokens, at));
  if (day === undefined) return undefined;
  const direction = directionOf(tokens[at + 1]?.folded ?? '');
  return { period: oneDay(nearest(article, day, direction)), last: direction === undefined ? at : at + 1 };
};

const phrase = (tokens: readonly Token[], at: number): { offset: number; last: number } | undefined => {
  if (!firstsOfDays.has(word(tokens, at))) return undefined;
  for (const length of [3, 2, 1]) {
    const words = [word(tokens, at), ...tokens.slice(at + 1, at + length).map(({ folded }) => folded)];
    const offset = words.length === length ? days.get(words.join(' ')) : undefined;
    if (offset !== undefined) return { offset, last: at + length - 1 };
  }
  return undefined;
};

/** اليوم, أمس, and with the weekday, which then decides: an article of Tuesday may still say اليوم الاثنين. */
const dayWord: Resolver = (tokens, at, article) => {
  const found = phrase(tokens, at);
  if (found === undefined) return undefined;
  if (found.offset === 0 && directionOf(tokens[at + 1]?.folded ?? '') === -1)
    return { period: { from: article - 1, to: article, precision: 'PERIOD' }, last: at + 1 };
  const named = found.offset <= 0 ? weekday(tokens, found.last + 1, article) : undefined;
  return named ?? { period: oneDay(article + found.offset), last: found.last };
};

const unitDays = (noun: string): number | undefined =>
  hours.has(noun) ? 1 / 24 : dayNouns.has(noun) ? 1 : weekNouns.has(noun) ? 7 : undefined;

const stretch = (article: number, count: number, unit: number): Period => ({
  from: article - Math.max(1, Math.ceil(count * unit)),
  to: article,
  precision: 'PERIOD',
});

/** الـ24 ساعة الماضية, الساعات الأربع والعشرين الماضية, الأيام الثلاثة الماضية. */
const lastStretch: Resolver = (tokens, at, article) => {
  if (numeralOf(tokens[at]) === undefined) return undefined;
  const number = numberAt(tokens, at);
  if (number === undefined) return undefined;
  const after = tokens[number.last + 1]?.folded ?? '';
  const unitAfter = unitDays(after);
  const unit = unitAfter ?? unitDays(word(tokens, at - 1));
  const last = unitAfter === undefined ? number.last + 1 : number.last + 2;
  if (unit === undefined || directionOf(tokens[last]?.folded ?? '') !== -1) return undefined;
  return { period: stretch(article, number.value, unit), last };
};

const week = (article: number, direction: number): Period => {
  // Weeks of Arab news begin on Sunday.
  const sunday = article - weekdayOf(article) + direction * 7;
  return { from: sunday, to: sunday + 6, precision: 'PERIOD' };
};

const period: Resolver = (tokens, at, article) => {
  const kind = periods.get(word(tokens, at));
  const direction = kind && directionOf(tokens[at + 1]?.folded ?? '');
  if (direction === undefined) return undefined;
  const year = yearOf(article);
  const found =
    kind === 'week'
      ? week(article, direction)
      : kind === 'year'
        ? wholeYear(year + direction)
        : monthIn(article, direction);
  return { period: found, last: at + 1 };
};

const monthIn = (article: number, direction: number): Period => {
  const months = yearOf(article) * 12 + monthOf(article) - 1 + direction;
  return wholeMonth(Math.floor(months / 12), (months % 12) + 1);
};

const resolvers: readonly Resolver[] = [dayWord, period, lastStretch, weekday];

/** A time that begins at a token and counts from the article's day. */
export const relativeAt: Resolver = (tokens, at, article) => {
  for (const resolve of resolvers) {
    const found = resolve(tokens, at, article);
    if (found) return found;
  }
  return undefined;
};
