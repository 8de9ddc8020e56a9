import { parseDocument } from 'yaml';
import { UnreadableArticle } from '../domain/errors.js';
import { occursOver } from './occurs-over.js';
import { isRecord } from './record.js';

/** The block of facts at the head of a markdown file, and where the article begins behind it. */
export interface FrontMatter {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly end: number;
}

const opening = /^---[ \t]*(?:\r\n|\n|\r)/u;
const closing = /^(?:---|\.\.\.)[ \t]*$(?:\r\n|\n|\r)?/mu;
const shorten = 'Keep title, outlet, url, date and language, and take the rest away.';
const advice = 'Write `key: value` lines between two lines of ---, or take the first --- away.';

/** The most characters of a block: reading it takes the square of how many keys it has. */
const longest = 16_384;
/** Lists in lists are followed as deep as the stack goes, and one thread has more of it than another. */
const mostBrackets = 200;

/**
 * The front matter of a markdown text, every value as it is written (`date: 2024-08-12` stays text).
 * @returns no fields and offset 0 for a text that has none
 * @throws UnreadableArticle for a block that is not closed, too long or not YAML
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
  if (yaml.length > longest)
    throw new UnreadableArticle(name, `its front matter has over ${longest} characters`, shorten);
  if (occursOver(mostBrackets, /[[{]/gu, yaml))
    throw new UnreadableArticle(name, `its front matter has over ${mostBrackets} brackets`, shorten);
  const fields = valueOf(yaml.replace(/\r\n?/gu, '\n'), name);
  if (fields === null || fields === undefined || fields === '') return {};
  if (!isRecord(fields))
    throw new UnreadableArticle(name, 'its front matter is not key: value lines', advice);
  return fields;
};

// Aliases may stand for nothing, or for more than a memory holds, and brackets go too deep: yaml refuses all of these by throwing.
const valueOf = (yaml: string, name: string): unknown => {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe', logLevel: 'silent' });
    const [wrong] = document.errors;
    if (wrong !== undefined) throw wrong;
    return document.toJS();
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableArticle(name, `its front matter is broken: ${firstLine(said)}`, advice);
  }
};

const firstLine = (message: string): string => message.split('\n')[0]?.replace(/:$/u, '') ?? message;
