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
  /** No measured round begins after so many seconds. */
  readonly seconds: number;
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

export const timesOf = (all: readonly number[]): Times => {
  const sorted = all.toSorted((a, b) => a - b);
  return { p50: at(sorted, 0.5), p95: at(sorted, 0.95) };
};

type Note = (name: string, ms: number) => void;

// Begins with another one each time, so that none always comes after the same.
const inTurn = async (variants: readonly Variant[], round: number, note: Note): Promise<void> => {
  for (let turn = 0; turn < variants.length; turn += 1) {
    const variant = variants[(turn + round) % variants.length];
    if (variant !== undefined && round % (variant.every ?? 1) === 0) note(variant.name, await variant.once());
  }
};

const repeat = async (
  rounds: number,
  seconds: number,
  work: (round: number) => Promise<void>,
): Promise<void> => {
  const until = performance.now() + seconds * 1_000;
  for (let round = 0; round < rounds && performance.now() < until; round += 1) await work(round);
};

/** Each variant in turn, round after round: what else the machine does hits all alike. Warming up takes a third of the time at most. */
export const interleaved = async (
  variants: readonly Variant[],
  { warmUp, rounds, seconds }: Patience,
): Promise<ReadonlyMap<string, Times>> => {
  const times = new Map<string, number[]>(variants.map(({ name }) => [name, []]));
  await repeat(warmUp, seconds / 3, (round) => inTurn(variants, round, () => undefined));
  await repeat(rounds, seconds, (round) => inTurn(variants, round, (name, ms) => times.get(name)?.push(ms)));
  return new Map([...times].map(([name, all]) => [name, timesOf(all)]));
};
