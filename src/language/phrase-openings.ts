/** How the phrases go on that begin with a word. */
export interface Opening {
  /** How many words the longest of them has. */
  readonly words: number;
  /** Whether one of them has this second word. */
  readonly goesOn: (second: string) => boolean;
}

/** The opening that a word is; none where no phrase begins with it. */
export type Openings = (firstWord: string) => Opening | undefined;

const none: ReadonlySet<string> = new Set();

/** The openings of a set of phrases, single spaces between their words: most words of a text begin none, and need no look-up. */
export const openingsOf = (phrases: Iterable<string>): Openings => {
  const longest = new Map<string, number>();
  const seconds = new Map<string, Set<string>>();
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    const [first = '', second] = words;
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
    if (second !== undefined) seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  }
  return (first) => {
    const words = longest.get(first);
    const next = seconds.get(first) ?? none;
    return words === undefined ? undefined : { words, goesOn: (second) => next.has(second) };
  };
};

/** The openings of two sets of phrases together. */
export const eitherOf =
  (some: Openings, others: Openings): Openings =>
  (first) => {
    const [one, other] = [some(first), others(first)];
    if (one === undefined || other === undefined) return one ?? other;
    return {
      words: Math.max(one.words, other.words),
      goesOn: (second) => one.goesOn(second) || other.goesOn(second),
    };
  };
