import type { Article } from '../domain/article.js';
import { hashOf, idOf } from '../domain/id.js';
import { languageOf } from '../language/script.js';
import { refuseUnfitText } from './decode-text.js';
import { defined, type GivenFacts } from './given-facts.js';
import { matterOf } from './matter.js';

/** A text as a file gives it, before it is an article. */
export interface FoundText {
  /** How the file, or the line of one, is named. */
  readonly name: string;
  readonly text: string;
  /** Where the article begins in it: behind front matter. */
  readonly from: number;
  /** Whether it is the file itself. */
  readonly plain: boolean;
  readonly given: GivenFacts;
}

/** What two copies of a text have in common: one normal form, one line end. */
const hashOfText = (text: string): string => hashOf(text.replace(/\r\n?/gu, '\n').normalize('NFC'));

/**
 * The article that a text is. Its id is of its canonical address, else of its text, so that one text without an
 * address is one article wherever it lies.
 * @throws UnreadableArticle where there is no text, or too much
 */
export const articleOf = ({ name, text, from, plain, given }: FoundText): Article => {
  const words = text.slice(from);
  refuseUnfitText(words, name);
  const textHash = hashOfText(words);
  const { stretches, title, dateline } = matterOf(text, from, given.title);
  return {
    id: given.url === undefined ? idOf('Article', 'text', textHash) : idOf('Article', given.url),
    file: name,
    language:
      given.language ??
      languageOf(stretches.map(({ start, end }) => text.slice(start, end)).join('\n') || words),
    ...defined({
      title: given.title ?? title,
      dateline,
      url: given.url,
      outlet: given.outlet,
      publishedAt: given.publishedAt,
    }),
    text,
    textHash,
    plain,
    matter: stretches,
  };
};
