import type { Article, HandedIn } from '../domain/article.js';
import { UnreadableArticle } from '../domain/errors.js';
import { hashOf } from '../domain/id.js';
import { articleOf } from './article-of.js';
import { type GivenFacts, givenFacts } from './given-facts.js';

const factNames = ['title', 'url', 'outlet', 'publishedAt', 'language'] as const;

// The value itself is left out of the reason: it is whoever handed it in who reads it.
const factOf = (handedIn: HandedIn, name: (typeof factNames)[number]): GivenFacts => {
  try {
    return givenFacts({ [name]: handedIn[name] }, name);
  } catch (cause) {
    if (!(cause instanceof UnreadableArticle)) throw cause;
    throw new UnreadableArticle(name, 'cannot be read', cause.advice);
  }
};

const factsOf = (handedIn: HandedIn): GivenFacts =>
  Object.assign({}, ...factNames.map((name) => factOf(handedIn, name))) as GivenFacts;

// Two texts without an address are two articles, so each has a file name of its own; the same text has the same.
const nameOf = (words: string, { url }: GivenFacts): string =>
  url ?? `handed-in/${hashOf(words).slice(0, 16)}`;

const naming = async (field: string, read: () => Promise<Article>): Promise<Article> => {
  try {
    return await read();
  } catch (cause) {
    if (!(cause instanceof UnreadableArticle)) throw cause;
    throw new UnreadableArticle(field, cause.reason, cause.advice);
  }
};

/**
 * The article that was handed in. What was told of it goes before what its page says.
 * @throws UnreadableArticle whose `file` is the name of the field
 */
export const readHandedIn = async (handedIn: HandedIn): Promise<Article> => {
  const { text, html } = handedIn;
  const given = factsOf(handedIn);
  if (text !== undefined)
    return naming('text', () =>
      Promise.resolve(articleOf({ name: nameOf(text, given), text, from: 0, plain: false, given })),
    );
  const page = html ?? '';
  const { articleInPage } = await import('./read-html.js');
  return naming('html', () => Promise.resolve(articleInPage(page, { name: nameOf(page, given), given })));
};
