import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Article } from '../../src/domain/article.js';
import { UnreadableArticle } from '../../src/domain/errors.js';
import { readArticles } from '../../src/article/read-articles.js';

/** A folder with these files, gone when the test is done. @returns its path */
export const folderOf = async (files: Readonly<Record<string, string | Uint8Array>>): Promise<string> => {
  const root = await mkdtemp(join(tmpdir(), 'isnad-articles-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, name)), { recursive: true });
    await writeFile(join(root, name), content);
  }
  return root;
};

/** All that a generator gives. */
export const gathered = async <T>(given: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of given) all.push(one);
  return all;
};

/** What reading one file gives. */
export const readFileOf = async (
  name: string,
  content: string | Uint8Array,
): Promise<(Article | UnreadableArticle)[]> => {
  const root = await folderOf({ [name]: content });
  return gathered(readArticles({ path: join(root, name), name }));
};

/** The one article of a file. @throws what makes it unreadable */
export const articleOfFile = async (name: string, content: string | Uint8Array): Promise<Article> => {
  const [read] = await readFileOf(name, content);
  if (read === undefined || read instanceof UnreadableArticle) throw read ?? new Error('nothing was read');
  return read;
};

/** What a list of things read says: an id for an article, `file: reason` for the others. */
export const said = (read: readonly (Article | UnreadableArticle)[]): readonly string[] =>
  read.map((one) => (one instanceof UnreadableArticle ? one.message : `${one.file} ok`));
