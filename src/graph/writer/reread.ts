import type { Article } from '../../domain/article.js';
import type { Extraction } from '../../domain/extraction.js';

/** What an article says, and the version of the extractor that found it. */
export interface Reread {
  readonly extraction: Extraction;
  readonly extractedBy: string;
}

/**
 * Extracts an article that was kept beside the version that stood, as if its file had just been read. The extractor is loaded where this
 * is wanted: most writers never need it.
 */
export const reread = async (article: Article): Promise<Reread> => {
  const [{ extract }, { extractorVersion }] = await Promise.all([
    import('../../extraction/extract.js'),
    import('../../extraction/extractor-version.js'),
  ]);
  return { extraction: extract(article), extractedBy: await extractorVersion() };
};
