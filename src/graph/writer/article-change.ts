import type { Extraction } from '../../domain/extraction.js';
import type { Said, Version } from './article-versions.js';

/** How an article is known again: by the file that names it, what that says, and what was made of it. */
export interface ArticleStamp {
  readonly id: string;
  readonly file: string;
  readonly metaHash: string;
  readonly extractedBy: string;
}

/** A version beside the one that stands; without an article it says what that says. */
export interface SpareVersion extends Version {
  /** What it says, where the one that stands says something else. */
  readonly article?: Said;
}

/** What is to be done with articles. */
export interface ArticleChange {
  readonly add: readonly {
    readonly extraction: Extraction;
    readonly stamp: ArticleStamp & { readonly extractor: string };
  }[];
  /** Ids of articles to take out: replaced ones are among `add` again. */
  readonly drop: readonly string[];
  /** Articles of which only the file changes that names them, or the extractor that read them last. */
  readonly restamp: readonly ArticleStamp[];
  /** All versions beside the one that stands, of articles that have others than before. */
  readonly spare: readonly {
    readonly id: string;
    readonly hasUrl: boolean;
    readonly versions: readonly SpareVersion[];
  }[];
}
