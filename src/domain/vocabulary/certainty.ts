/** How sure the speaker presents the content. Each value with its meaning. */
export const certaintyMeanings = {
  CERTAIN: 'Stated as fact',
  PROBABLE: 'Stated as likely: رجّح، توقع',
  POSSIBLE: 'Stated as possible: قد، ربما، لم يستبعد',
  UNCOMMITTED: 'The speaker takes no position: لم يؤكد',
} as const;

export type Certainty = keyof typeof certaintyMeanings;
