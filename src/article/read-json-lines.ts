import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Article } from '../domain/article.js';
import { UnreadableArticle } from '../domain/errors.js';
import type { ArticleFile } from './article-file.js';
import { byteLines, type ByteLine } from './byte-lines.js';
import { decodeText, tooLarge } from './decode-text.js';
import { articleInJson, mostJsonBytes } from './read-json.js';

/**
 * A .jsonl file: one object with `text` a line, streamed whatever the file's size. A line that cannot be read is given
 * out as such (`name#12`) and the others go on; empty lines are passed over, and counted.
 * @throws UnreadableArticle for a file that is not lines of text at all
 */
export async function* readJsonLines(file: ArticleFile): AsyncGenerator<Article | UnreadableArticle> {
  if (!(await stat(file.path)).isFile())
    throw new UnreadableArticle(file.name, 'not a regular file', 'Name a file or a folder of files.');
  let found = 0;
  for await (const line of byteLines(createReadStream(file.path) as AsyncIterable<Buffer>, mostJsonBytes)) {
    if (line.number === 1) refuseBinary(line, file.name);
    const article = articleOn(line, `${file.name}#${line.number}`);
    if (article === undefined) continue;
    found += 1;
    yield article;
  }
  if (found === 0)
    throw new UnreadableArticle(file.name, 'empty: it has no text', 'Write one {"text": "…"} a line.');
}

// A broken line is one error; a file of another kind would be thousands. JSON begins with no NUL among its first bytes.
const refuseBinary = ({ bytes }: ByteLine, name: string): void => {
  if (bytes?.subarray(0, 4).includes(0) === true) decodeText(bytes, name);
};

const articleOn = ({ bytes }: ByteLine, name: string): Article | UnreadableArticle | undefined => {
  if (bytes === undefined) return tooLarge(name);
  try {
    const json = decodeText(bytes, name);
    return json.trim() === '' ? undefined : articleInJson(json, name);
  } catch (cause) {
    if (cause instanceof UnreadableArticle) return cause;
    throw cause;
  }
};
