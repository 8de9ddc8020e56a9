import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Article } from '../domain/article.js';
import { UnreadableArticle } from '../domain/errors.js';
import type { ArticleFile } from './article-file.js';
import { byteLines, type ByteLine } from './byte-lines.js';
import { decodeText, tooLarge } from './decode-text.js';
import { articleInJson, mostJsonBytes } from './read-json.js';

/** A line of a .jsonl file that is not empty, as it stands. */
export interface JsonLine {
  /** `name.jsonl#12` */
  readonly name: string;
  /** Nothing for a line over the limit. */
  readonly bytes?: Uint8Array;
}

/**
 * The lines of a .jsonl file, streamed whatever the file's size. Empty lines are passed over, and counted.
 * @throws UnreadableArticle for a file that is not lines of text at all, and, at its end, for one with empty lines alone
 */
export async function* jsonLines(file: ArticleFile): AsyncGenerator<JsonLine> {
  if (!(await stat(file.path)).isFile())
    throw new UnreadableArticle(file.name, 'not a regular file', 'Name a file or a folder of files.');
  let found = 0;
  for await (const line of byteLines(createReadStream(file.path) as AsyncIterable<Buffer>, mostJsonBytes)) {
    if (line.number === 1) refuseBinary(line, file.name);
    if (line.bytes !== undefined && isBlank(line.bytes)) continue;
    found += 1;
    const name = `${file.name}#${line.number}`;
    yield line.bytes === undefined ? { name } : { name, bytes: line.bytes };
  }
  if (found === 0)
    throw new UnreadableArticle(file.name, 'empty: it has no text', 'Write one {"text": "…"} a line.');
}

const isAsciiSpace = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

// Almost every line begins with a brace: nothing is decoded for those.
const isBlank = (bytes: Uint8Array): boolean => {
  const first = bytes.find((byte) => !isAsciiSpace(byte));
  if (first === undefined) return true;
  return first >= 128 && new TextDecoder('utf-8').decode(bytes).trim() === '';
};

// A broken line is one error; a file of another kind would be thousands. JSON begins with no NUL among its first bytes.
const refuseBinary = ({ bytes }: ByteLine, name: string): void => {
  if (bytes?.subarray(0, 4).includes(0) === true) decodeText(bytes, name);
};

/** The article on a line of a .jsonl file. @throws UnreadableArticle */
export const articleOnLine = ({ bytes, name }: JsonLine): Article => {
  if (bytes === undefined) throw tooLarge(name);
  return articleInJson(decodeText(bytes, name), name);
};
