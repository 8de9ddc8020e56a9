/** A stretch of an article's text, in UTF-16 offsets, end exclusive: `text.slice(start, end)` gives its words. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Whether `inner` lies wholly in `outer`. */
export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** Orders spans by start, the longer first where two start together. */
export const bySpan = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
