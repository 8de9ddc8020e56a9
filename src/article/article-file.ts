import { extname } from 'node:path';

/** A file to be read. */
export interface ArticleFile {
  /** Where it lies, for opening it. */
  readonly path: string;
  /** How answers and errors name it: below the folder or glob it was found by, else its own name. */
  readonly name: string;
}

/** The forms an article file may have; `.htm` is `html`. */
export type ArticleFormat = 'txt' | 'md' | 'html' | 'json' | 'jsonl';

const formats: ReadonlyMap<string, ArticleFormat> = new Map([
  ['.txt', 'txt'],
  ['.md', 'md'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.json', 'json'],
  ['.jsonl', 'jsonl'],
]);

/** The extensions that are read, for messages. */
export const articleExtensions = [...formats.keys()].join(' ');

/** The form that a file's extension names, in either case; nothing for a file that is none of ours. */
export const formatOf = (path: string): ArticleFormat | undefined => formats.get(extname(path).toLowerCase());
