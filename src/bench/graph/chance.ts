/** Numbers that look like chance and are the same on every machine. */
export interface Chance {
  /** From 0 up to 1, which it never is. */
  readonly next: () => number;
  /** A whole number from 0 up to `most`, which it never is. */
  readonly below: (most: number) => number;
  /** One of the list. */
  readonly oneOf: <T>(list: readonly [T, ...T[]]) => T;
}

/** The chance of a seed: the generator mulberry32, which its author gave to the public domain. */
export const chanceOf = (...seed: readonly number[]): Chance => {
  let state = seed.reduce((all, part) => Math.imul(all ^ (part + 0x9e3779b9), 0x85ebca6b) >>> 0, 0x6973_6e61);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { next, below, oneOf: (list) => list[below(list.length)] ?? list[0] };
};

/** Draws ranks from 0 up to `howMany`: rank r is drawn in proportion to 1 / (r + 1) ** steepness. */
export const zipf = (howMany: number, steepness: number): ((chance: Chance) => number) => {
  let sum = 0;
  const sums = Float64Array.from({ length: howMany }, (_, rank) => (sum += (rank + 1) ** -steepness));
  return (chance) => {
    const drawn = chance.next() * sum;
    let [low, high] = [0, howMany - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? sum) > drawn) high = middle;
      else low = middle + 1;
    }
    return low;
  };
};
