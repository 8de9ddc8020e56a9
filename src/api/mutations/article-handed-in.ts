import { IsnadError, UnreadableArticle } from '../../domain/errors.js';
import type { Extraction } from '../../domain/extraction.js';
import { badField, checkLength } from './bad-field.js';
import type { ArticleInput } from './inputs.js';
import type { HandedIn } from '../../domain/article.js';
import type { Ingesting } from './ports.js';

const mostCharacters: Readonly<Record<keyof HandedIn, number>> = {
  text: 300_000,
  html: 900_000,
  title: 1000,
  url: 2000,
  outlet: 300,
  publishedAt: 100,
  language: 35,
};

const fields = Object.keys(mostCharacters) as readonly (keyof HandedIn)[];

const checked = (input: ArticleInput): HandedIn => {
  for (const field of fields) checkLength(`input.${field}`, input[field], mostCharacters[field]);
  const given = fields.filter((field) => typeof input[field] === 'string');
  if (given.includes('text') === given.includes('html'))
    throw badField('input', 'needs either text or html', 'Give the text, or the HTML of the page.');
  return Object.fromEntries(given.map((field) => [field, input[field]]));
};

/**
 * What an article that is handed in says.
 * @throws IsnadError BAD_INPUT or LIMIT_EXCEEDED that names the field
 */
export const extractionOf = async ({ extract }: Ingesting, input: ArticleInput): Promise<Extraction> => {
  try {
    return await extract(checked(input));
  } catch (cause) {
    if (!(cause instanceof UnreadableArticle)) throw cause;
    throw new IsnadError('BAD_INPUT', `input.${cause.file}: ${cause.reason}`, {
      cause,
      ...(cause.advice === undefined ? {} : { advice: cause.advice }),
    });
  }
};
