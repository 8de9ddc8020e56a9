import { fold, foldedSet } from '../fold.js';
import table from './dates-words.json' with { type: 'json' };

const mapOf = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(words).map(([word, value]) => [fold(word), value]));

export const days = mapOf(table.days);
/** The first words of those. */
export const firstsOfDays = new Set(Array.from(days.keys(), (phrase) => phrase.split(' ')[0] ?? ''));
export const weekdays = mapOf(table.weekdays);
export const periods = mapOf(table.periods) as ReadonlyMap<string, 'week' | 'month' | 'year'>;
export const ordinals = mapOf(table.ordinals);
export const yearWords = foldedSet(table.yearWords);
export const hours = foldedSet(table.hours);
export const dayNouns = foldedSet(table.dayNouns);
export const weekNouns = foldedSet(table.weekNouns);
/** Words before a time that make it a bound, not the time of what is told. */
export const boundWords = foldedSet(table.bounds);
export const beforeMonths = foldedSet(table.before);

const last = foldedSet(table.last);
const now = foldedSet(table.this);
const next = foldedSet(table.next);

/** -1 for الماضي, 0 for الجاري, 1 for المقبل. */
export const directionOf = (word: string): -1 | 0 | 1 | undefined =>
  last.has(word) ? -1 : now.has(word) ? 0 : next.has(word) ? 1 : undefined;

/** A word, and what is left of it without a conjunction or preposition. */
export const bare = (word: string): string => (/^[وفبل]ال./.test(word) ? word.slice(1) : word);
