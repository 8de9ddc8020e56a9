import { Readability } from '@mozilla/readability';
import type { Article } from '../domain/article.js';
import { UnreadableArticle } from '../domain/errors.js';
import type { ArticleFile } from './article-file.js';
import { articleOf, type FoundText } from './article-of.js';
import { factsInPage } from './facts-in-page.js';
import { defined, longestFact } from './given-facts.js';
import { occursOver } from './occurs-over.js';
import { isTooDeep, paragraphsIn, parsePage, type Page } from './page.js';
import { readWhole } from './read-whole.js';

/** The most bytes of a page: markup and scripts are many times an article's text. */
const mostHtmlBytes = 20 * 1024 * 1024;
/** To read an element takes a kilobyte or two: so many fit into what one article may take. */
const mostElements = 100_000;
/** To the parser every entity is a node of its own, and so is a bracket that opens no tag. Old pages spell each letter so. */
const mostEntities = 50_000;
const mostInClass = 100_000;
const tooLongClass = new RegExp(`\\sclass\\s*=\\s*(?:"[^"]{${mostInClass}}|'[^']{${mostInClass}})`, 'iu');
const savedText = 'Save the page again, or its text as .txt';

/**
 * A .html file: the article's paragraphs joined by line ends, and what the page's head says of it.
 * @throws UnreadableArticle, also for a page without an article
 */
export const readHtml = (file: ArticleFile): Article => {
  const html = readWhole(file, mostHtmlBytes);
  return articleInPage(html, { name: file.name, given: {} });
};

/**
 * The article in a page's HTML. What is given of it goes before what the page's head says.
 * @throws UnreadableArticle, also for a page without an article
 */
export const articleInPage = (html: string, { name, given }: Pick<FoundText, 'name' | 'given'>): Article => {
  if (html.trim() === '')
    throw new UnreadableArticle(name, 'empty: it has no text', 'Remove it, or write its text.');
  const excess = excessOf(html);
  if (excess !== undefined) throw new UnreadableArticle(name, excess, savedText);
  const { text, title, ...facts } = inPage(html, name);
  return articleOf({
    name,
    text,
    from: 0,
    plain: false,
    given: { ...defined({ ...facts, title }), ...given },
  });
};

// Looked at before the page is parsed: whether it can be read must not hang on how much memory and stack is left. The parser hands
// all names of a class on at once, each taking a place of the stack.
const excessOf = (html: string): string | undefined => {
  if (occursOver(mostElements, /<[a-z]/giu, html)) return `has over ${mostElements} elements`;
  if (occursOver(mostEntities, /&|<(?![a-z/!?])/giu, html)) return `has over ${mostEntities} entities`;
  return tooLongClass.test(html) ? `has a class of over ${mostInClass} characters` : undefined;
};

const inPage = (html: string, name: string): ReturnType<typeof readPage> => {
  try {
    return readPage(parsePage(html), name);
  } catch (cause) {
    if (cause instanceof UnreadableArticle) throw cause;
    const said = cause instanceof Error ? cause.message : String(cause);
    throw new UnreadableArticle(name, `not a page that can be read: ${said}`, savedText);
  }
};

// The head is read first: Readability takes the page apart.
const readPage = (page: Page, name: string): { readonly text: string; readonly title?: string } => {
  if (isTooDeep(page)) throw new UnreadableArticle(name, 'a page nested too deep', savedText);
  const facts = factsInPage(page);
  const found = new Readability(page.document, { serializer: paragraphsIn }).parse();
  const text = found?.content?.join('\n') ?? '';
  if (text.trim() === '')
    throw new UnreadableArticle(
      name,
      'a page without an article',
      'Save the article itself, not a list or a form.',
    );
  const title = (facts.title ?? found?.title?.trim() ?? '').replace(/\s+/gu, ' ');
  return { ...facts, text, ...(title === '' || title.length > longestFact ? {} : { title }) };
};
