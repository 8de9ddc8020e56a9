import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paired } from '../../src/evaluation/pairing.js';

const closeness = (a: number, b: number): number => 10 - Math.abs(a - b);

describe('pairing', () => {
  it('gives the best fit away first, whoever comes first', () => {
    expect([...paired([[1, 5], [4]], closeness, 1).ofWanted]).toEqual([[1, 0]]);
  });

  it('leaves alone what does not fit well enough', () => {
    expect(paired([[1], [9]], closeness, 5).ofWanted.size).toBe(0);
  });

  it('gives nobody two partners, and both sides tell the same', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20)), fc.array(fc.nat(20)), (wanted, given) => {
        const { ofWanted, ofGiven } = paired([wanted, given], closeness, 6);

        expect([...ofWanted].map(([i, j]) => [j, i]).toSorted()).toEqual([...ofGiven].toSorted());
        expect(new Set(ofWanted.values()).size).toBe(ofWanted.size);
      }),
    );
  });
});
