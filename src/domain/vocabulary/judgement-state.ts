/** What has become of a judgement. Each value with its meaning. */
export const judgementStateMeanings = {
  IN_FORCE: 'The graph says what it says',
  CONFLICTING:
    'Another judgement stands against it, or what it joins is affirmed in one place and denied in the other; it has no effect',
  ORPHANED: 'Its words are not found, or not as an assertion; it has no effect until they are',
  WITHDRAWN: 'It was taken back; it has no effect',
} as const;

export type JudgementState = keyof typeof judgementStateMeanings;
