/** How exactly a time is known. Each value with its meaning. */
export const timePrecisionMeanings = {
  DAY: 'To the day',
  MONTH: 'To the month',
  YEAR: 'To the year',
  PERIOD: 'A span of days given by the words',
} as const;

export type TimePrecision = keyof typeof timePrecisionMeanings;
