import { fold } from '../fold.js';
import table from './dates-words.json' with { type: 'json' };

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const mapOf = <T>(words: Readonly<Record<string, T>>): ReadonlyMap<string, T> =>
  new Map(Object.entries(words).map(([word, value]) => [fold(word), value]));

export const days = mapOf(table.days);
/** The first words of those. */
export const firstsOfDays = new Set(Array.from(days.keys(), (phrase) => phrase.split(' ')[0] ?? ''));
export const weekdays = mapOf(table.weekdays);
export const periods = mapOf(table.periods) as ReadonlyMap<string, 'week' | 'month' | 'year'>;
export const ordinals = mapOf(table.ordinals);
export const yearWords = setOf(table.yearWords);
export const hours = setOf(table.hours);
export const dayNouns = setOf(table.dayNouns);
export const weekNouns = setOf(table.weekNouns);
/** Words before a time that make it a bound, not the time of what is told. */
export const boundWords = setOf(table.bounds);
export const beforeMonths = setOf(table.before);

const last = setOf(table.last);
const now = setOf(table.this);
const next = setOf(table.next);

/** -1 for الماضي, 0 for الجاري, 1 for المقبل. */
export const directionOf = (word: string): -1 | 0 | 1 | undefined =>
  last.has(word) ? -1 : now.has(word) ? 0 : next.has(word) ? 1 : undefined;

/** A word, and what is left of it without a conjunction or preposition. */
export const bare = (word: string): string => (/^[وفبل]ال./.test(word) ? word.slice(1) : word);
