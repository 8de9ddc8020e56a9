/** How often something is measured. */
export interface Rounds {
  /** Rounds that only warm up: code is compiled and words are remembered. */
  readonly warmUp: number;
  readonly measured: number;
}

/** The middle of the values, or the mean of the two in the middle. */
export const medianOf = (values: readonly number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  const [below, above] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((below ?? 0) + (above ?? 0)) / 2;
};

/** The median of the milliseconds that work takes. */
export const medianTime = async (
  work: () => void | Promise<void>,
  { warmUp, measured }: Rounds,
): Promise<number> => {
  const times: number[] = [];
  for (let round = 0; round < warmUp + measured; round += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return medianOf(times.slice(warmUp));
};
