import { Readable } from 'node:stream';

/** How work on a source overlaps. */
export interface Overlap<T, R> {
  /** So many items at a time. */
  readonly atOnce: number;
  readonly work: (item: T) => Promise<R>;
}

/**
 * What work makes of the items of a source, some at a time and ahead of whoever takes it, in the order of the source. No
 * more items are taken than can be worked on or wait to be taken: nothing piles up.
 * @throws what the source or the work threw, in its place
 */
export const inOrder = <T, R>(source: AsyncIterable<T>, { atOnce, work }: Overlap<T, R>): AsyncIterable<R> =>
  Readable.from(source).map(work, {
    concurrency: atOnce,
  }) as AsyncIterable<R>;
