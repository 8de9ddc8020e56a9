import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { batches } from '../../src/ingest/batches.js';
import { inFlight } from '../../src/ingest/in-flight.js';

async function* upTo(last: number, taken: number[] = []): AsyncGenerator<number> {
  for (let number = 1; number <= last; number += 1) {
    taken.push(number);
    yield await Promise.resolve(number);
  }
}

describe('work in flight', () => {
  it('is done on every item, never more than so many at a time', async () => {
    const done: number[] = [];
    let [now, most] = [0, 0];
    await inFlight(3, upTo(20), async (item) => {
      most = Math.max(most, (now += 1));
      await turn();
      now -= 1;
      done.push(item);
    });
    expect(done.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
    expect(most).toBe(3);
  });

  it('takes nothing more after a failure, and finishes what had begun', async () => {
    const taken: number[] = [];
    const finished: number[] = [];
    const work = async (item: number): Promise<void> => {
      await turn();
      if (item === 2) throw new Error('second');
      finished.push(item);
    };
    await expect(inFlight(2, upTo(100, taken), work)).rejects.toThrow('second');
    expect(taken.length).toBeLessThan(6);
    expect(finished).toEqual(taken.filter((item) => item !== 2));
  });
});

describe('batches', () => {
  it('hold every item once, in order, the last batch what is left', async () => {
    const gathered: (readonly number[])[] = [];
    for await (const batch of batches(upTo(7), { items: 3, weight: 100, weigh: (item) => item }))
      gathered.push(batch);
    expect(gathered).toEqual([[1, 2, 3], [4, 5, 6], [7]]);
  });

  it('are closed early where they become heavy', async () => {
    const gathered: (readonly number[])[] = [];
    for await (const batch of batches(upTo(7), { items: 3, weight: 6, weigh: (item) => item }))
      gathered.push(batch);
    expect(gathered).toEqual([[1, 2, 3], [4, 5], [6], [7]]);
  });
});
