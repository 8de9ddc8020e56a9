/** How large a list may become. */
export interface BatchSize<T> {
  readonly items: number;
  /** A list is closed once its items weigh so much together. */
  readonly weight: number;
  readonly weigh: (item: T) => number;
}

/** Gathers items into lists; the last may be shorter. */
export async function* batches<T>(
  source: AsyncIterable<T>,
  { items, weight, weigh }: BatchSize<T>,
): AsyncGenerator<readonly T[]> {
  let [batch, heavy]: [T[], number] = [[], 0];
  for await (const item of source) {
    batch.push(item);
    heavy += weigh(item);
    if (batch.length < items && heavy < weight) continue;
    yield batch;
    [batch, heavy] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}
