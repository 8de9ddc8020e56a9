import { tokenise } from './tokenise.js';

// Conjunctions, prepositions and the article, which Arabic writes onto the word: longest first.
const proclitics = [
  'وبال',
  'وال',
  'بال',
  'كال',
  'فال',
  'ولل',
  'لل',
  'ال',
  'وب',
  'ول',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
];
const shortestStem = 3;

/** A folded word as it stands and without each prefix that could have been written onto it. */
export const wordForms = (folded: string): readonly string[] => {
  if (!/^[\u0600-\u06ff]/.test(folded)) return [folded];
  const stems = proclitics
    .filter((prefix) => folded.startsWith(prefix) && folded.length - prefix.length >= shortestStem)
    .map((prefix) => folded.slice(prefix.length));
  return [...new Set([folded, ...stems])];
};

/**
 * What a full-text index keeps of a text: every word folded, followed by what is left of it without its prefixes, so that
 * كورسك finds لكورسك. The words of a query are only folded.
 */
export const searchText = (...texts: readonly (string | undefined)[]): string =>
  texts
    .flatMap((text) => tokenise(text ?? ''))
    .filter((token) => token.kind !== 'mark')
    .flatMap((token) => wordForms(token.folded))
    .join(' ');

/** The folded words of a user's query, marks left out: nothing of it reaches the index as query syntax. */
export const searchWords = (query: string): readonly string[] =>
  tokenise(query)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.folded);
