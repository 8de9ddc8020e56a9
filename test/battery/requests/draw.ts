import fc, { type GeneratorValue } from 'fast-check';

/** What a request is drawn with. */
export interface Draw {
  /** From 0 up to `most`, which it never is. */
  readonly below: (most: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
  /** So many of a hundred times. */
  readonly often: (percent: number) => boolean;
}

const drawOf = (g: GeneratorValue): Draw => {
  const below = (most: number): number => g(fc.nat, { max: most - 1 });
  return {
    below,
    often: (percent) => below(100) < percent,
    oneOf: <T>(list: readonly T[]): T => list[below(list.length)] as T,
  };
};

/** Things drawn one by one: the same for the same seed. */
export const drawn = <T>(
  make: (draw: Draw, at: number) => T,
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly T[] => {
  const one = fc.gen().map((g) => drawOf(g));
  const draws = fc.sample(fc.noBias(one), { numRuns: count, seed });
  return draws.map(make);
};
