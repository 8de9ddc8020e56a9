/** Whether an event is told as having happened. Each value with its meaning. */
export const realisMeanings = {
  ACTUAL: 'Told as having happened or happening',
  PLANNED: 'Told as intended or announced',
  HYPOTHETICAL: 'Told as possible, conditional, asked or warned of',
  DENIED: 'Told as not having happened',
} as const;

export type Realis = keyof typeof realisMeanings;
