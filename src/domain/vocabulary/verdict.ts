/** What somebody judges of what was extracted. Each value with its meaning. */
export const verdictMeanings = {
  SAME: 'Two assertions say the same',
  DIFFERENT: 'Two assertions do not say the same',
  SPEAKER: 'An assertion was made by somebody else than was extracted',
} as const;

export type Verdict = keyof typeof verdictMeanings;
