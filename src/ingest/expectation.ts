import { statSync } from 'node:fs';
import { type ArticleFile, holdsMany } from '../article/read-articles.js';

/** How many articles there will be, as far as can be told while they come. */
export interface Expectation {
  /** A line of a .jsonl file was met, of so many bytes. */
  line(bytes: number): void;
  articles(): number;
}

/** Bytes of a usual article as a line of JSON: half of it Arabic, two bytes a letter. */
const usualLine = 5_000;

const bytesOf = ({ path }: ArticleFile): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

/**
 * Expects an article of each file, and of a .jsonl file as many as its size and the lines so far promise.
 * @param shards in how many parts the articles are shared out
 */
export const expectationOf = (files: readonly ArticleFile[], shards: number): Expectation => {
  const many = files.filter(holdsMany);
  const bytes = many.reduce((sum, file) => sum + bytesOf(file), 0);
  let [lines, seen] = [0, 0];
  return {
    line: (size) => {
      lines += 1;
      seen += size;
    },
    articles: () => {
      const perLine = seen === 0 ? usualLine : seen / lines;
      return Math.ceil((files.length - many.length + bytes / perLine) / shards);
    },
  };
};
