/** Times of one thing, in milliseconds. */
export interface Times {
  readonly p50: number;
  readonly p95: number;
}

/** Something that is measured beside others: asks once and tells how long it took. */
export interface Variant {
  readonly name: string;
  readonly once: () => Promise<number>;
  /** It takes part in each so-manieth round only. */
  readonly every?: number;
}

/** How long is measured. */
export interface Patience {
  readonly warmUp: number;
  readonly rounds: number;
  /** No round begins after so many seconds. */
  readonly seconds: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const timesOf = (all: readonly number[]): Times => {
  const sorted = all.toSorted((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
};

/** Each variant in turn, round after round, beginning with another one each time: what else the machine does hits all alike. */
export const interleaved = async (
  variants: readonly Variant[],
  { warmUp, rounds, seconds }: Patience,
): Promise<ReadonlyMap<string, Times>> => {
  const times = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
  let until = Number.POSITIVE_INFINITY;
  for (let round = -warmUp; round < rounds && performance.now() < until; round += 1) {
    if (round === 0) until = performance.now() + seconds * 1_000;
    for (let turn = 0; turn < variants.length; turn += 1) {
      const variant = variants[(turn + Math.abs(round)) % variants.length];
      if (variant === undefined || round % (variant.every ?? 1) !== 0) continue;
      const ms = await variant.once();
      if (round >= 0) times.get(variant.name)?.push(ms);
    }
  }
  return new Map([...times].map(([name, all]) => [name, timesOf(all)]));
};
