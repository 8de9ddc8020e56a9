import type { HandedIn } from '../../domain/article.js';
import type { Extraction } from '../../domain/extraction.js';
import type { Graph } from '../../graph/graph.js';

/** How articles are read: api knows neither files nor words, so whoever starts the server hands this in. */
export interface Ingesting {
  /** @throws UnreadableArticle whose `file` is the name of the field that is of no use */
  readonly extract: (article: HandedIn) => Promise<Extraction>;
  /** An address in the one form that identifies an article; nothing for what is no address. */
  readonly canonicalUrl: (url: string) => string | undefined;
}

/** What writing needs. */
export interface Writing {
  readonly graph: Graph;
  readonly ingesting: Ingesting;
  /** Called when something was written. */
  readonly written: () => void;
}
