import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeArticle } from '../graph/made-article.js';
import { gazetteerPlaces } from './gazetteer-places.js';

/** A temporary folder of article files. */
export interface MadeFiles {
  readonly folder: string;
  readonly articles: number;
  readonly remove: () => Promise<void>;
}

const inOneFolder = 1_000;

/** Makes so many articles, each a .json file with its title, outlet, day and text, a thousand in a folder. */
export const makeFiles = async (articles: number): Promise<MadeFiles> => {
  const draw = gazetteerPlaces();
  const folder = await mkdtemp(join(tmpdir(), 'isnad-bench-files-'));
  for (let at = 0; at < articles; at += 1) {
    const { title, outlet, publishedAt, text } = madeArticle(draw, { at, articles }).article;
    const part = join(folder, String(Math.floor(at / inOneFolder)).padStart(4, '0'));
    if (at % inOneFolder === 0) await mkdir(part);
    const name = `${String(at).padStart(7, '0')}.json`;
    await writeFile(join(part, name), JSON.stringify({ title, outlet, publishedAt, text }));
  }
  return { folder, articles, remove: () => rm(folder, { recursive: true, force: true }) };
};
