import { keys, marker } from './sent.js';

// What a terminal or a reader of lines would obey. C1 and bidi marks no JSON escapes by itself.
const obeyed = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const isEntry = (line: string): boolean => {
  try {
    return typeof (JSON.parse(line) as { readonly level?: unknown }).level === 'number';
  } catch {
    return false;
  }
};

/** What is wrong with a line of the log; nothing where it is one entry, obeyed by nobody, that tells nothing of what was given. */
export const wrongInLine = (line: string): readonly string[] => [
  ...(isEntry(line) ? [] : [`log: no entry: ${JSON.stringify(line.slice(0, 300))}`]),
  ...(obeyed.test(line) ? [`log: raw marks: ${JSON.stringify(line.slice(0, 300))}`] : []),
  ...(line.includes(marker) ? [`log: repeats what was given: ${line.slice(0, 300)}`] : []),
  ...(line.includes('"msg":"forged"') ? [`log: forged: ${line.slice(0, 300)}`] : []),
  ...(Object.values(keys).some((key) => line.includes(key)) ? ['log: has a key'] : []),
];

/** An entry that tells of a fault of ours. */
export const isFault = (line: string): boolean => /^\{"level":(?:50|60)/u.test(line);
