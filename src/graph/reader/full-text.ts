import { searchedKinds, type SearchedKind } from './searched-kinds.js';
import { wordsOf } from './conditions/common.js';
import type { Scope } from './scope.js';

// Words are letters and digits by the time they come here; quoted all the same, so that AND is a word and not an operator.
const quoted = (word: string): string => `+"${word.replace(/["\\]/g, '\\$&')}"`;

/** What the full-text index is asked: every word, each as a word. @throws IsnadError BAD_INPUT where there is none */
const luceneQuery = (argument: string, text: string): string => wordsOf(argument, text).map(quoted).join(' ');

interface Hits {
  readonly kind: SearchedKind;
  readonly text: string;
  /** The best so many; all unless told. */
  readonly most?: number;
}

/** Binds every node of a kind that has all words of the text, and `score`, the greatest first. */
export const readHits = (scope: Scope, node: string, { kind, text, most }: Hits): string => {
  const query = scope.parameter(luceneQuery('text', text));
  const options = most === undefined ? '' : `, {limit: ${scope.parameter(most)}}`;
  return `CALL db.index.fulltext.queryNodes('${kind.toLowerCase()}_text', ${query}${options}) YIELD node AS ${node}, score`;
};

export const isSearched = (kind: string): kind is SearchedKind =>
  searchedKinds.some((searched) => searched === kind);
