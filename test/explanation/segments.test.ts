import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../src/explanation/marks.js';
import { segmentsOf } from '../../src/explanation/segments.js';

const length = 30;

const mark = fc
  .tuple(fc.nat(length), fc.nat(length))
  .map(([a, b]): Mark => ({ kind: 'claim', tip: '', start: Math.min(a, b), end: Math.max(a, b) }))
  .filter(({ start, end }) => start < end);

describe('segments', () => {
  it('cover the text, each character once and in order', () => {
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        const segments = segmentsOf(length, marks);

        expect(segments.map(({ start }) => start)).toEqual([
          0,
          ...segments.slice(0, -1).map(({ end }) => end),
        ]);
        expect(segments.at(-1)?.end).toBe(length);
      }),
    );
  });

  it('tell of each character just the marks that cover it, however they overlap', () => {
    fc.assert(
      fc.property(fc.array(mark), (marks) => {
        for (const { start, end, marks: told } of segmentsOf(length, marks)) {
          const covering = marks.filter((one) => one.start <= start && end <= one.end);

          expect(new Set(told)).toEqual(new Set(covering));
          expect(marks.filter((one) => one.start < end && start < one.end)).toHaveLength(covering.length);
        }
      }),
    );
  });

  it('are none of an empty text', () => {
    expect(segmentsOf(0, [])).toEqual([]);
  });
});
