import { parseDocument } from 'yaml';
import { UnreadableArticle } from '../domain/errors.js';
import { isRecord } from './record.js';

/** The block of facts at the head of a markdown file, and where the article begins behind it. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly end: number;
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/u;
const closing = /^(?:---|\.\.\.)[ \t]*$(?:\r\n|\n|\r)?/mu;
const advice = 'Write `key: value` lines between two lines of ---, or take the first --- away.';

/**
 * The front matter of a markdown text, every value as it is written (`date: 2024-08-12` stays text).
 * @returns no fields and offset 0 for a text that has none
 * @throws UnreadableArticle for a block that is not closed or not YAML
 */
export const frontMatter = (text: string, name: string): FrontMatter => {
  const open = opening.exec(text);
  if (open === null) return { fields: {}, end: 0 };
  const behind = text.slice(open[0].length);
  const close = closing.exec(behind);
  // A text may begin with a rule: only what looks like a key was meant to be a block.
  if (close === null && !/^\s*[\p{L}_-]+[ \t]*:/u.test(behind)) return { fields: {}, end: 0 };
  if (close === null) throw new UnreadableArticle(name, 'its front matter is not closed', advice);
  const end = open[0].length + close.index + close[0].length;
  return { fields: fieldsIn(behind.slice(0, close.index), name), end };
};

const fieldsIn = (yaml: string, name: string): Readonly<Record<string, unknown>> => {
  const document = parseDocument(yaml.replace(/\r\n?/gu, '\n'), { schema: 'failsafe', logLevel: 'silent' });
  const [wrong] = document.errors;
  if (wrong !== undefined)
    throw new UnreadableArticle(name, `its front matter is broken: ${firstLine(wrong.message)}`, advice);
  const fields: unknown = toValue(document, name);
  if (fields === null || fields === undefined || fields === '') return {};
  if (!isRecord(fields))
    throw new UnreadableArticle(name, 'its front matter is not key: value lines', advice);
  return fields;
};

// Aliases may stand for nothing, or for more than a memory holds: yaml refuses both here.
const toValue = (document: ReturnType<typeof parseDocument>, name: string): unknown => {
  try {
    return document.toJS();
  } catch (cause) {
    throw new UnreadableArticle(name, `its front matter is broken: ${firstLine(String(cause))}`, advice);
  }
};

const firstLine = (message: string): string => message.split('\n')[0]?.replace(/:$/u, '') ?? message;
