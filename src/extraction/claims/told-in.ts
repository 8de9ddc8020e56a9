import type { ExtractedEvent } from '../../domain/extraction.js';
import { overlaps, type Span } from '../../domain/span.js';

/** The events, given in the order of the text, whose triggers a span touches. */
export const toldIn = (events: readonly ExtractedEvent[], span: Span): readonly ExtractedEvent[] => {
  let [low, high] = [0, events.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.trigger.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  const found: ExtractedEvent[] = [];
  for (let at = low; at < events.length; at += 1) {
    const event = events[at];
    if (event === undefined || !overlaps(span, event.trigger)) break;
    found.push(event);
  }
  return found;
};
