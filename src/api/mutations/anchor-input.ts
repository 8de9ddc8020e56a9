import { idOf, kindOfId } from '../../domain/id.js';
import type { Anchor } from '../../domain/judgement.js';
import { anchorOf } from '../../graph/judgements/anchor-of.js';
import { badField, checkLength, notFound } from './bad-field.js';
import type { AssertionInput } from './inputs.js';
import type { Writing } from './ports.js';

const mostQuoted = 10_000;
const longestId = 200;
const longestUrl = 2000;

const articleOf = (field: string, { article, url }: AssertionInput, { ingesting }: Writing): string => {
  if ((article == null) === (url == null))
    throw badField(field, 'needs id, or quote with either article or url');
  if (url == null) {
    if (kindOfId(article ?? '') !== 'Article') throw badField(`${field}.article`, 'is no id of an article');
    return article ?? '';
  }
  const canonical = ingesting.canonicalUrl(url);
  if (canonical === undefined)
    throw badField(`${field}.url`, 'is no address', 'Give the full address with https://.');
  return idOf('Article', canonical);
};

const byWords = (field: string, input: AssertionInput, writing: Writing): Anchor => {
  const { quote, occurrence, speaker } = input;
  checkLength(`${field}.quote`, quote, mostQuoted);
  checkLength(`${field}.article`, input.article, longestId);
  checkLength(`${field}.speaker`, speaker, longestId);
  checkLength(`${field}.url`, input.url, longestUrl);
  const article = articleOf(field, input, writing);
  if (quote == null || quote.trim() === '') throw badField(`${field}.quote`, 'has no words');
  if ((occurrence ?? 1) < 1) throw badField(`${field}.occurrence`, 'must be 1 or more');
  return { article, quote, occurrence: occurrence ?? 1, ...(speaker == null ? {} : { speaker }) };
};

/**
 * The words that an assertion of a mutation is found by.
 * @throws IsnadError BAD_INPUT or NOT_FOUND that names the field
 */
export const anchorFor = async (field: string, input: AssertionInput, writing: Writing): Promise<Anchor> => {
  if (input.id == null) return byWords(field, input, writing);
  if (input.quote != null || input.article != null || input.url != null)
    throw badField(field, 'needs either id or words, not both');
  const anchor = await anchorOf(writing.graph, input.id);
  if (anchor === undefined) throw notFound(`${field}.id`, 'assertion or claim');
  return anchor;
};
