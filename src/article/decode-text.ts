import { isUtf8 } from 'node:buffer';
import { onOneLine, UnreadableArticle } from '../domain/errors.js';
import { occursOver } from './occurs-over.js';

/** The most text an article may have, in bytes of UTF-8: a million Arabic letters, many times the longest report. What is read of it takes fifty times as much. */
export const mostTextBytes = 2 * 1024 * 1024;

// As a shell takes it for one word: a name may hold quotation marks.
const quoted = (name: string): string => `'${onOneLine(name).replaceAll("'", String.raw`'\''`)}'`;

const convert = (name: string): string =>
  `Save it as UTF-8. Older Arabic files are often windows-1256: iconv -f windows-1256 -t utf-8 ${quoted(name)}`;

/**
 * The text of UTF-8 bytes, the byte-order mark off and nothing else changed.
 * @throws UnreadableArticle for bytes that are not text: NUL bytes, UTF-16, any other encoding
 */
export const decodeText = (bytes: Uint8Array, name: string): string => {
  if (bytes.includes(0)) throw binary(bytes, name);
  if (!isUtf8(bytes))
    throw new UnreadableArticle(name, `not UTF-8 (byte ${firstBadByte(bytes)})`, convert(name));
  return new TextDecoder('utf-8').decode(bytes);
};

const binary = (bytes: Uint8Array, name: string): UnreadableArticle => {
  const mark = `${bytes[0] ?? 0},${bytes[1] ?? 0}`;
  return mark === '255,254' || mark === '254,255'
    ? new UnreadableArticle(
        name,
        'is UTF-16, not UTF-8',
        `Save it as UTF-8: iconv -f utf-16 -t utf-8 ${quoted(name)}`,
      )
    : new UnreadableArticle(
        name,
        `binary, not text (NUL at byte ${bytes.indexOf(0)})`,
        'Give the article as text.',
      );
};

// In streaming mode a decoder forgives a character that is cut by the end, so whether a prefix decodes turns exactly once.
const decodes = (prefix: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(prefix, { stream: true });
    return true;
  } catch {
    return false;
  }
};

const firstBadByte = (bytes: Uint8Array): number => {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (decodes(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
};

// Bringing marks into their order takes the square of how many stand on one letter; Unicode's own stream-safe form ends at 30.
const tooManyMarks = /\p{M}{256}/u;

/** Whether a text holds NUL or half characters, which only escapes in JSON can make. */
export const isUnfit = (text: string): boolean => /[\0\p{Cs}]/u.test(text);

// A line is kept as an object of its own; the longest of 230 articles has some hundred.
const mostLines = 100_000;

/** @throws UnreadableArticle for text over 2 MB or 100,000 lines, or with NUL or half characters, or hundreds of marks on one letter */
export const refuseUnfitText = (text: string, name: string): void => {
  if (text.trim() === '')
    throw new UnreadableArticle(name, 'empty: it has no text', 'Remove it, or write its text.');
  if (Buffer.byteLength(text) > mostTextBytes) throw tooLarge(name);
  if (isUnfit(text))
    throw new UnreadableArticle(
      name,
      'its text holds NUL or half characters',
      'Write the file again from its source.',
    );
  if (occursOver(mostLines, /[\n\r]+/gu, text))
    throw new UnreadableArticle(name, `has over ${mostLines} lines`, 'Split it: one article a file.');
  if (tooManyMarks.test(text))
    throw new UnreadableArticle(
      name,
      'has more than 255 combining marks on one letter',
      'Take them out: no language is written so.',
    );
};

export const tooLarge = (name: string): UnreadableArticle =>
  new UnreadableArticle(
    name,
    'too large: over 2 MB of text',
    'Split it: one article a file, or one article a line of a .jsonl file.',
  );
