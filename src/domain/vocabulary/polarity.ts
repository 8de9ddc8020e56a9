/** Whether the content is affirmed or denied by the speaker. Each value with its meaning. */
export const polarityMeanings = {
  AFFIRMED: 'The speaker says it is so',
  DENIED: 'The speaker says it is not so: نفى',
} as const;

export type Polarity = keyof typeof polarityMeanings;
