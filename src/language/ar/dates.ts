import type { ResolvedTime } from '../../domain/extraction.js';
import type { Token } from '../tokenise.js';
import { absoluteAt, type TimeFound } from './dates-absolute.js';
import { isoOf, parseDay } from './dates-calendar.js';
import { mayBeginTime } from './dates-openings.js';
import { relativeAt } from './dates-relative.js';
import { boundWords } from './dates-words.js';

/** Token indices: from, and one past the last. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

// منذ عام 2014, حتى الخميس, بعد يوم من: a bound of the time, not the time of what is told. "منذ اندلاع القتال في أبريل": some words away.
const boundReach = 5;

const isBound = (tokens: readonly Token[], at: number, from: number): boolean => {
  for (let i = at - 1; i >= Math.max(from, at - boundReach); i -= 1) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'mark') return false;
    const folded = token.folded.replace(/^[وف](?=...)/, '');
    if (boundWords.has(folded)) return folded === 'منذ' || i === at - 1;
  }
  return false;
};

const resolved = (tokens: readonly Token[], at: number, { period, last }: TimeFound): ResolvedTime => ({
  from: isoOf(period.from),
  to: isoOf(period.to),
  precision: period.precision,
  basis: { start: tokens[at]?.start ?? 0, end: tokens[last]?.end ?? 0 },
});

/**
 * The first time that the words of a range tell. Absolute dates resolve by themselves; what counts from the article's day
 * (ISO date or date-time) resolves only against one, and is never invented.
 */
export const timeIn = (
  tokens: readonly Token[],
  { from, to }: TokenRange,
  articleDate?: string,
): ResolvedTime | undefined => {
  const article = parseDay(articleDate);
  for (let at = from; at < to; at += 1) {
    if (!mayBeginTime(tokens[at])) continue;
    const found =
      absoluteAt(tokens, at, article) ??
      (article === undefined ? undefined : relativeAt(tokens, at, article));
    if (found === undefined) continue;
    if (!isBound(tokens, at, from) && found.last < to) return resolved(tokens, at, found);
    at = found.last;
  }
  return undefined;
};
