import type { Anchor } from '../../domain/judgement.js';
import { overlaps, type Span } from '../../domain/span.js';
import { byCode } from '../minimum.js';

/** An assertion of an article, as far as finding it again goes. */
export interface Anchorable extends Span {
  readonly id: string;
  /** As extracted, whatever was judged since. */
  readonly speaker: string;
}

/** Where some words stand in a text, in order; places may overlap. */
const placesOf = (text: string, quote: string): readonly number[] => {
  const places: number[] = [];
  for (let at = text.indexOf(quote); at >= 0 && quote !== ''; at = text.indexOf(quote, at + 1))
    places.push(at);
  return places;
};

/** How often some words stand in a text up to the place `start`, this one included. */
export const occurrenceAt = (text: string, quote: string, start: number): number =>
  placesOf(text, quote).filter((place) => place <= start).length;

// Words that stand in one place only are meant, however many places there were when they were judged.
const spanOf = (text: string, { quote, occurrence }: Anchor): Span | undefined => {
  const places = placesOf(text, quote);
  const start = places.length === 1 ? places[0] : places[occurrence - 1];
  return start === undefined ? undefined : { start, end: start + quote.length };
};

/** What an assertion shares with some words, of what either has; 1 for the same stretch. */
const share = (a: Span, b: Span): number =>
  (Math.min(a.end, b.end) - Math.max(a.start, b.start)) /
  (Math.max(a.end, b.end) - Math.min(a.start, b.start));

// An extraction that cuts elsewhere still says the same, where most of it is the same.
const leastShare = 0.5;

const fits = (assertion: Anchorable, quote: Span): boolean =>
  overlaps(assertion, quote) &&
  ((assertion.start <= quote.start && quote.end <= assertion.end) || share(assertion, quote) >= leastShare);

/**
 * The assertion that an anchor means: the one that fits its words best. Two who say it together are told apart by the speaker; where
 * that does not tell, none is meant.
 * @param assertions all assertions of the article
 */
export const anchored = (
  anchor: Anchor,
  text: string,
  assertions: readonly Anchorable[],
): string | undefined => {
  const quote = spanOf(text, anchor);
  if (quote === undefined) return undefined;
  const fitting = assertions.filter((assertion) => fits(assertion, quote));
  const best = Math.max(...fitting.map((assertion) => share(assertion, quote)));
  const meant = fitting
    .filter((assertion) => share(assertion, quote) === best)
    .sort((a, b) => byCode(a.id, b.id));
  const own = meant.filter(({ speaker }) => speaker === anchor.speaker);
  return (own.length > 0 ? own : meant.length === 1 ? meant : [])[0]?.id;
};
