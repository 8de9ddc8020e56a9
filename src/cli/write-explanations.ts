import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findArticleFiles } from '../article/read-articles.js';
import { IsnadError } from '../domain/errors.js';
import { pageOf } from '../explanation/page.js';
import { extractions } from '../ingest/extractions.js';
import { note } from './output.js';
import { tellError } from './tell-error.js';

// Disks take names of 255 bytes; `-12.html` is still to come.
const shortened = (step: string): string =>
  new TextDecoder().decode(Buffer.from(step).subarray(0, 240)).replace(/\uFFFD+$/u, '');

/** The page's path below the folder: the article's own, without steps out of it or marks that an address gives a meaning. */
const pathFor = (file: string, taken: ReadonlySet<string>): string => {
  const steps = file.split('/').filter((step) => !['', '.', '..'].includes(step));
  const path = steps.map((step) => shortened(step.replace(/[^\p{L}\p{N}._ -]/gu, '-'))).join('/');
  for (let nth = 1; ; nth += 1) {
    const free = `${path}${nth === 1 ? '' : `-${nth}`}.html`;
    // Some disks take two spellings for one name.
    if (!taken.has(free.toLowerCase())) return free;
  }
};

// Not `mkdir` with `recursive`: below a folder that denies there is anything in it, /proc for one, that never ends.
const makeFolder = async (path: string): Promise<void> => {
  if (existsSync(path)) return;
  await makeFolder(dirname(path));
  await mkdir(path).catch((error: unknown) => {
    // Somebody else made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
};

const write = async (path: string, html: string): Promise<void> => {
  try {
    await makeFolder(dirname(path));
    await writeFile(path, html);
  } catch (cause) {
    throw new IsnadError('BAD_INPUT', `${path}: cannot be written: ${(cause as Error).message}`, {
      advice: 'Give --out a folder that may be written to.',
      cause,
    });
  }
};

/**
 * Writes a page for each article into a folder, which is made where it is not there.
 * @returns how many articles failed
 * @throws IsnadError BAD_INPUT where a page cannot be written
 */
export const writeExplanations = async (paths: readonly string[], folder: string): Promise<number> => {
  const { files, problems } = await findArticleFiles(paths);
  problems.forEach(tellError);
  let failed = problems.length;
  const written = new Set<string>();
  for await (const outcome of extractions({ files })) {
    if ('error' in outcome) {
      tellError(outcome.error);
      failed += 1;
      continue;
    }
    const path = pathFor(outcome.article.file, written);
    await write(join(folder, path), pageOf(outcome));
    written.add(path.toLowerCase());
  }
  note(`${written.size} ${written.size === 1 ? 'page' : 'pages'} in ${folder}`);
  return failed;
};
