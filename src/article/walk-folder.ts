import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UnreadableArticle } from '../domain/errors.js';
import { unreadable } from './read-whole.js';

/** What lies below a folder: paths of files, and the folders and links that cannot be read. */
export interface Walked {
  readonly paths: readonly string[];
  readonly problems: readonly UnreadableArticle[];
}

/** Folders that hold no articles by convention: packages, and the annotations that belong to articles. */
export const passedOver: readonly string[] = ['node_modules', 'annotations'];

const isPassedOver = (name: string): boolean => name.startsWith('.') || passedOver.includes(name);

/** All files below a folder, hidden ones and the folders passed over left out. Links are followed, circles of them once. */
export const walkFolder = async (root: string): Promise<Walked> => {
  const paths: string[] = [];
  const problems: UnreadableArticle[] = [];
  const seen = new Set<string>();
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    try {
      const real = await realpath(folder);
      if (seen.has(real)) continue;
      seen.add(real);
      const inside = await inFolder(folder);
      // One by one: a folder may hold more than a call takes arguments.
      for (const each of inside.folders) folders.push(each);
      for (const each of inside.files) paths.push(each);
      for (const each of inside.problems) problems.push(each);
    } catch (cause) {
      problems.push(unreadable(folder, cause));
    }
  }
  return { paths, problems };
};

interface Inside {
  readonly folders: string[];
  readonly files: string[];
  readonly problems: UnreadableArticle[];
}

const inFolder = async (folder: string): Promise<Inside> => {
  const inside: Inside = { folders: [], files: [], problems: [] };
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (isPassedOver(entry.name)) continue;
    const path = join(folder, entry.name);
    try {
      const facts = entry.isSymbolicLink() ? await stat(path) : entry;
      if (facts.isDirectory()) inside.folders.push(path);
      // What is no regular file (a pipe, a socket) is refused where it is read, so that it is not passed over in silence.
      else inside.files.push(path);
    } catch (cause) {
      inside.problems.push(unreadable(path, cause));
    }
  }
  return inside;
};
