import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInShard } from '../../src/ingest/shard.js';

describe('sharing articles out', () => {
  it('puts every name into exactly one shard', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 20 }), (name, count) => {
        const shards = Array.from({ length: count }, (_, at) => ({ index: at + 1, count }));
        expect(shards.filter((shard) => isInShard(shard, name))).toHaveLength(1);
      }),
    );
  });

  it('gives every machine its part of many files, and the same names each time', () => {
    const names = Array.from({ length: 3000 }, (_, at) => `articles/${at}.txt`);
    const sizes = [1, 2, 3].map(
      (index) => names.filter((name) => isInShard({ index, count: 3 }, name)).length,
    );
    expect(Math.min(...sizes)).toBeGreaterThan(900);
    expect(names.slice(0, 8).map((name) => isInShard({ index: 1, count: 2 }, name))).toMatchInlineSnapshot(`
      [
        true,
        false,
        true,
        true,
        false,
        true,
        false,
        true,
      ]
    `);
  });
});
