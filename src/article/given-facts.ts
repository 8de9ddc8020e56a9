import { UnreadableArticle } from '../domain/errors.js';
import { canonicalUrl } from './canonical-url.js';
import { isUnfit } from './decode-text.js';
import { publishedAt } from './published-at.js';

/** What a file says of its article beside the text. */
export interface GivenFacts {
  readonly title?: string;
  readonly outlet?: string;
  /** In its canonical form. */
  readonly url?: string;
  readonly publishedAt?: string;
  readonly language?: string;
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads the facts out of a record (front matter, a JSON object). What is absent, null or blank is not there; what is
 * there and cannot be read refuses the article, so that no date or address is lost in silence. An `id` is the
 * record's own and makes no identity: an article's identity is its address, else its text.
 * @throws UnreadableArticle naming the field
 */
export const givenFacts = (fields: Fields, name: string): GivenFacts => {
  const text = (key: string): string | undefined => textIn(fields, key, name);
  const read = (key: string, reader: Reader): string | undefined =>
    readIn(text(key), { key, name, ...reader });
  return defined({
    title: text('title')?.replace(/\s+/gu, ' '),
    outlet: text('outlet'),
    url: read('url', urls),
    publishedAt: read('publishedAt', dates) ?? read('date', dates),
    language: read('language', languages),
  });
};

interface Reader {
  readonly reads: (said: string) => string | undefined;
  readonly advice: string;
}

const urls: Reader = { reads: canonicalUrl, advice: 'Give the full address with https://, or leave it out.' };
const dates: Reader = {
  reads: publishedAt,
  advice: 'Write it as 2024-08-12 or 2024-08-12T10:30:00+03:00, or leave it out.',
};
const languages: Reader = {
  reads: (said) => /^(?:und|[a-z]{2})(?=$|[-_])/u.exec(said.toLowerCase())?.[0],
  advice: 'Write a code of two letters such as ar or en, or leave it out: isnad tells it by the script.',
};

/** The most characters of a fact: the longest headline of 230 has 115, and what is longer cannot be indexed. */
export const longestFact = 2_000;

const textIn = (fields: Fields, key: string, name: string): string | undefined => {
  const value = fields[key];
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'string')
    throw new UnreadableArticle(name, `${key} is not text`, `Write ${key} as one piece of text.`);
  if (value.length > longestFact)
    throw new UnreadableArticle(
      name,
      `${key} has over ${longestFact} characters`,
      `Shorten ${key}, or leave it out.`,
    );
  if (isUnfit(value))
    throw new UnreadableArticle(
      name,
      `${key} holds NUL or half characters`,
      `Write ${key} again from its source.`,
    );
  return value.trim() === '' ? undefined : value.trim();
};

const readIn = (
  said: string | undefined,
  { key, name, reads, advice }: Reader & { readonly key: string; readonly name: string },
): string | undefined => {
  if (said === undefined) return undefined;
  const read = reads(said);
  if (read === undefined)
    throw new UnreadableArticle(name, `cannot read its ${key}: ${said.slice(0, 80)}`, advice);
  return read;
};

type Given<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** The object without the keys that hold nothing. */
export const defined = <T extends object>(of: T): Partial<Given<T>> =>
  Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as Partial<Given<T>>;
