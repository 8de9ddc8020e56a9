import { type ArticleSource, readSource } from '../article/read-articles.js';
import type { Article } from '../domain/article.js';
import { UnreadableArticle } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import { type ArticleMark, markOf } from '../graph/writer/article-mark.js';
import { tooManyClaims } from './claim-limit.js';
import { defect, told, type ToldFailure } from './failure.js';
import { keepHeapLean } from './lean-heap.js';

/** Some articles that go through reading and extraction together. */
export interface Portion {
  readonly id: number;
  /** An article that is lost already stands here with its failure, in its place. */
  readonly sources: readonly (ArticleSource | ToldFailure)[];
}

/** An article that was read, or not. */
export type Read = ArticleMark | ToldFailure;

/** What an article gave. */
export interface Extracted {
  readonly id: string;
  readonly file: string;
  /** How many assertions it makes. */
  readonly assertions: number;
  /** Where it is wanted: for writing. */
  readonly extraction?: Extraction;
}

/** Where articles are read and extracted: in this thread or in others. Nothing is thrown for the sake of an article. */
export interface Desk {
  /** Reads a portion and holds its articles until they are extracted. In the order of the sources. */
  read(portion: Portion): Promise<readonly Read[]>;
  /** Extracts those of a portion's articles that stand at these indexes, and lets go of the others. In their order. */
  extract(portion: Portion, which: readonly number[]): Promise<readonly (Extracted | ToldFailure)[]>;
}

/** How a desk works. */
export interface DeskSettings {
  /** Whether extractions are given out, or only counted. */
  readonly whole: boolean;
  /** Is told which article is begun. */
  readonly begins?: (portion: number, index: number) => void;
}

type Held = Article | ToldFailure;

const readOne = async (source: Portion['sources'][number]): Promise<Held> => {
  if ('code' in source) return source;
  try {
    const read = await readSource(source);
    return read instanceof UnreadableArticle ? told({ file: read.file, error: read }) : read;
  } catch (cause) {
    return told(defect(source.name, 'reading', cause));
  }
};

// The longest of 230 has 14,000 characters and some hundred claims.
const [heavyText, heavyClaims] = [200_000, 250];

// The lexicons are loaded where something is extracted: not where everything is in the graph already.
const extractOne = async (held: Held, whole: boolean): Promise<Extracted | ToldFailure> => {
  if ('code' in held) return held;
  const { extract } = await import('../extraction/extract.js');
  try {
    const { id, file, text } = held;
    if (text.length > heavyText) keepHeapLean();
    const extraction = extract(held);
    if (extraction.claims.length > heavyClaims) keepHeapLean();
    const error = tooManyClaims(extraction, file);
    if (error !== undefined) return told({ file, error });
    return { id, file, assertions: extraction.claims.length, ...(whole ? { extraction } : {}) };
  } catch (cause) {
    return told(defect(held.file, 'extraction', cause));
  }
};

/** A desk of this thread. */
export const openDesk = ({ whole, begins }: DeskSettings): Desk => {
  const held = new Map<number, readonly Held[]>();
  const hold = async ({ id, sources }: Portion): Promise<readonly Held[]> => {
    const articles: Held[] = [];
    for (const [index, source] of sources.entries()) {
      begins?.(id, index);
      articles.push(await readOne(source));
    }
    held.set(id, articles);
    return articles;
  };
  return {
    read: async (portion) => (await hold(portion)).map((one) => ('code' in one ? one : markOf(one))),
    extract: async (portion, which) => {
      const articles = held.get(portion.id) ?? (await hold(portion));
      held.delete(portion.id);
      const outcomes: (Extracted | ToldFailure)[] = [];
      for (const index of which) {
        const article = articles[index];
        begins?.(portion.id, index);
        if (article !== undefined) outcomes.push(await extractOne(article, whole));
      }
      return outcomes;
    },
  };
};
