import type { Extraction } from '../domain/extraction.js';
import { beginningOf } from './beginning.js';
import { namesIn } from './names-in.js';

/** What is shown of an article. */
export interface Explained {
  /** As far as it is shown. */
  readonly extraction: Extraction;
  /** The name of anything in the whole article, by its id. */
  readonly name: (id: string) => string;
  /** The id on the page of an anchor of this article. */
  readonly idOf: (anchor: string) => string;
}

/** @param number of the article on its page, from 1; keeps its anchors apart from other articles' */
export const explained = (whole: Extraction, number: number): Explained => ({
  extraction: beginningOf(whole),
  name: namesIn(whole),
  idOf: (anchor) => `article-${number}-${anchor}`,
});
