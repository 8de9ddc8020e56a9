import type { Mark } from './marks.js';

/** A stretch of the text that the same marks cover from end to end. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/**
 * Cuts a text at every end of a mark, so that marks which lie in one another, or over one another's edge, need not be
 * nested. The segments cover the text, each character once, in order.
 */
export const segmentsOf = (length: number, marks: readonly Mark[]): readonly Segment[] => {
  const cuts = [...new Set([0, length, ...marks.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const waiting = [...marks].sort((a, b) => b.start - a.start || a.end - b.end);
  let open: readonly Mark[] = [];
  return cuts.slice(0, -1).map((start, at) => {
    open = open.filter(({ end }) => end > start);
    for (let next = waiting.at(-1); next !== undefined && next.start <= start; next = waiting.at(-1)) {
      open = [...open, next];
      waiting.pop();
    }
    return { start, end: cuts[at + 1] ?? length, marks: open };
  });
};
