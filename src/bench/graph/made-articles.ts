import type { Extraction } from '../../domain/extraction.js';
import { stretchOf } from './calendar.js';
import { madeArticle } from './made-article.js';
import { placesFor } from './places.js';

/**
 * So many articles with isnad's own labels, the same ones every time: speakers and places by zipf's law, villages in
 * districts in regions in countries, a year of days, several kinds of source, numbers, denials, and numbers that
 * disagree. What is told is told by one article or several. They come in stretches of days that have nothing to do with
 * one another.
 */
export function* madeArticles(articles: number): Generator<readonly Extraction[]> {
  const draw = placesFor(articles);
  let stretch: Extraction[] = [];
  for (let at = 0; at < articles; at += 1) {
    if (at > 0 && stretchOf({ at, articles }) !== stretchOf({ at: at - 1, articles })) {
      yield stretch;
      stretch = [];
    }
    stretch.push(madeArticle(draw, { at, articles }));
  }
  yield stretch;
}
