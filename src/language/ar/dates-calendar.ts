import type { TimePrecision } from '../../domain/vocabulary/time-precision.js';

/** Days, inclusive, as counts from 1970-01-01. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly precision: TimePrecision;
}

const dayLength = 86_400_000;

/** The day count of a date; months from 1, and any day of month: 0 is the last of the month before. */
const dayOf = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / dayLength;

/** The day of a date, none where its month has no such day. */
export const realDay = (year: number, month: number, day: number): number | undefined => {
  const found = dayOf(year, month, day);
  return monthOf(found) === month ? found : undefined;
};

/** A day count as an ISO date. */
export const isoOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** The day of an ISO date or date-time as the file gives it. */
export const parseDay = (iso: string | undefined): number | undefined => {
  const time = iso === undefined ? Number.NaN : Date.parse(iso.slice(0, 10));
  return Number.isNaN(time) ? undefined : time / dayLength;
};

/** 0 is Sunday. */
export const weekdayOf = (day: number): number => new Date(day * dayLength).getUTCDay();

export const yearOf = (day: number): number => new Date(day * dayLength).getUTCFullYear();
export const monthOf = (day: number): number => new Date(day * dayLength).getUTCMonth() + 1;

export const oneDay = (day: number): Period => ({ from: day, to: day, precision: 'DAY' });
export const wholeMonth = (year: number, month: number): Period => ({
  from: dayOf(year, month, 1),
  to: dayOf(year, month + 1, 0),
  precision: 'MONTH',
});
export const wholeYear = (year: number): Period => ({
  from: dayOf(year, 1, 1),
  to: dayOf(year, 12, 31),
  precision: 'YEAR',
});
