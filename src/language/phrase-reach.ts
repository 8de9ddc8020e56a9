/** How many words the longest phrase that begins with a word has; 0 where none begins with it. */
export type Reach = (firstWord: string) => number;

/** The reach of a set of phrases, single spaces between their words: most words of a text begin none, and need no look-up. */
export const reachOf = (phrases: Iterable<string>): Reach => {
  const longest = new Map<string, number>();
  for (const phrase of phrases) {
    const end = phrase.indexOf(' ');
    const first = end < 0 ? phrase : phrase.slice(0, end);
    const words = end < 0 ? 1 : phrase.split(' ').length;
    if (words > (longest.get(first) ?? 0)) longest.set(first, words);
  }
  return (firstWord) => longest.get(firstWord) ?? 0;
};

/** The farther of several reaches. */
export const farthestOf =
  (...reaches: readonly Reach[]): Reach =>
  (firstWord) =>
    Math.max(...reaches.map((reach) => reach(firstWord)));
