/**
 * Does some work on every item of a source, at most so many at a time. No item is taken before there is room for it, so
 * that a long source does not pile up in memory. After a failure no further item is taken. The source is closed.
 * @throws what the first failing work threw, once all work that had begun has ended
 */
export const inFlight = async <T>(
  most: number,
  source: AsyncIterator<T>,
  work: (item: T) => Promise<void>,
): Promise<void> => {
  const failures: unknown[] = [];
  const worker = async (): Promise<void> => {
    while (failures.length === 0) {
      const next = await source.next();
      if (next.done === true) return;
      await work(next.value);
    }
  };
  const watched = (): Promise<void> => worker().catch((error: unknown) => void failures.push(error));
  await Promise.all(Array.from({ length: most }, watched));
  await source.return?.();
  if (failures.length > 0) throw failures[0];
};
