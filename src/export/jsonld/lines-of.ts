import { createReadStream } from 'node:fs';
import { badExport, type Place } from './bad-export.js';

/** Longer lines are of no export: an article has at most 20 MB. */
const longestLine = 256 * 1024 * 1024;

const newline = 10;

/** A line with its bytes; the line end is among neither. */
export interface Line extends Place {
  readonly bytes: Buffer;
  readonly text: string;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decoded = (bytes: Buffer, place: Place): string => {
  try {
    return decoder.decode(bytes);
  } catch {
    throw badExport(place, 'is not UTF-8');
  }
};

const lineAt = (place: Place, parts: readonly Buffer[]): Line => {
  const bytes = Buffer.concat(parts);
  return { ...place, bytes, text: decoded(bytes, place) };
};

/**
 * The lines of a file, one at a time. A line ends with a line feed and with nothing else: JSON may hold any other sign for one.
 * @throws IsnadError UNREADABLE_EXPORT for a line without end
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  let line = 1;
  let parts: Buffer[] = [];
  let length = 0;
  for await (const chunk of createReadStream(file, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let at = chunk.indexOf(newline); at !== -1; at = chunk.indexOf(newline, from)) {
      yield lineAt({ file, line }, [...parts, chunk.subarray(from, at)]);
      [parts, length, line, from] = [[], 0, line + 1, at + 1];
    }
    parts.push(chunk.subarray(from));
    length += chunk.length - from;
    if (length > longestLine) throw badExport({ file, line }, 'is no line of an export');
  }
  if (length > 0) throw badExport({ file, line }, 'ends in the middle of a line: the file is cut off');
}
