import { access, readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { type ArticleFile } from '../article/read-articles.js';
import { BadGold, IsnadError } from '../domain/errors.js';

// What is true between articles: no annotation of one.
const links = 'links.json';

const advice = 'Name a folder of annotations, such as seed/annotations.';

/**
 * The names in a folder.
 * @throws IsnadError BAD_INPUT where there is no such folder
 */
export const namesIn = (folder: string, advice: string): Promise<readonly string[]> =>
  readdir(folder).catch((cause: unknown) => {
    throw new IsnadError('BAD_INPUT', `${folder}: no folder that can be read`, { advice, cause });
  });

/**
 * The gold files of a folder, by name.
 * @throws IsnadError BAD_INPUT where there is no such folder, or none in it
 */
export const goldFilesIn = async (folder: string): Promise<readonly string[]> => {
  const names = await namesIn(folder, advice);
  const gold = names.filter((name) => name.endsWith('.json') && name !== links).toSorted();
  if (gold.length === 0)
    throw new IsnadError('BAD_INPUT', `${folder}: a folder without annotations`, { advice });
  return gold.map((name) => join(folder, name));
};

/** @throws BadGold where it cannot be read */
export const readGold = (path: string): Promise<string> =>
  readFile(path, 'utf8').catch((cause: unknown) => {
    const reason = `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`;
    throw new BadGold(path, '', { reason, advice: 'Check the path and its permissions.' });
  });

/**
 * The article file that a gold file annotates: in the folder that is given, beside the gold file, or in the folder above.
 * @throws BadGold where there is none
 */
export const textFileOf = async (goldPath: string, name: string, texts?: string): Promise<ArticleFile> => {
  const beside = dirname(goldPath);
  for (const folder of [...(texts === undefined ? [] : [texts]), beside, dirname(beside)]) {
    const path = join(folder, name);
    if (await exists(path)) return { path, name: basename(name) };
  }
  throw new BadGold(goldPath, 'file', {
    reason: `no ${name} beside it, in the folder above, or in the one that --texts names`,
    advice: 'Put the article there, or name its folder with --texts.',
  });
};

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
