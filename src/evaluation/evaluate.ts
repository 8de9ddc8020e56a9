import { type ArticleFile, readArticles } from '../article/read-articles.js';
import type { Article } from '../domain/article.js';
import { BadGold, IsnadError, UnreadableArticle } from '../domain/errors.js';
import type { Extraction } from '../domain/extraction.js';
import { extract } from '../extraction/extract.js';
import { checkGold } from './check-gold.js';
import { goldFilesIn, namesIn, readGold, textFileOf } from './gold-files.js';
import { judge } from './judge.js';
import { parseGold } from './parse-gold.js';
import type { Verdict } from './verdict.js';

/** How one article fared. */
export interface Evaluated {
  readonly extraction: Extraction;
  readonly verdicts: readonly Verdict[];
}

/** What is measured, and where its articles lie if not beside or above the annotations. */
export interface Measured {
  readonly gold: string;
  readonly texts?: string;
}

/**
 * Extracts every annotated article of a folder and judges what was extracted, in the order of the annotations' names.
 * An annotation or article that cannot be used is given out in its place, and the others go on.
 * @throws IsnadError BAD_INPUT where the folder has no annotations, or that of the articles is not there
 */
export async function* evaluations({ gold, texts }: Measured): AsyncGenerator<Evaluated | IsnadError> {
  if (texts !== undefined) await namesIn(texts, 'Name with --texts the folder where the articles lie.');
  for (const path of await goldFilesIn(gold)) {
    try {
      yield await evaluated(path, texts);
    } catch (error) {
      if (!(error instanceof IsnadError)) throw error;
      yield error;
    }
  }
}

// An annotation is of one article: of a file with many, the first.
const firstOf = async (file: ArticleFile): Promise<Article | UnreadableArticle> => {
  for await (const read of readArticles(file)) return read;
  return new UnreadableArticle(file.name, 'no article in it');
};

/** @throws BadGold that names the annotation, where its article cannot be read */
const articleOf = async (goldPath: string, file: ArticleFile): Promise<Article> => {
  const read = await firstOf(file);
  if (!(read instanceof UnreadableArticle)) return read;
  const { message: reason, advice } = read;
  throw new BadGold(goldPath, 'file', { reason, ...(advice === undefined ? {} : { advice }) });
};

const evaluated = async (path: string, texts?: string): Promise<Evaluated> => {
  const gold = parseGold(path, await readGold(path));
  const file = await textFileOf(path, gold.file, texts);
  const article = await articleOf(path, file);
  checkGold(path, gold, article.text);
  const extraction = extract(article);
  return { extraction, verdicts: judge(gold, extraction) };
};
