/**
 * Whether a pattern occurs more than so many times in a text; counted no further.
 * @param pattern with the flag `g`, newly made
 */
export const occursOver = (most: number, pattern: RegExp, text: string): boolean => {
  let found = 0;
  while (found <= most && pattern.test(text)) found += 1;
  return found > most;
};
