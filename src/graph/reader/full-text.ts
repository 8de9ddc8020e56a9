import type { NodeKind } from '../../domain/id.js';
import { wordsOf } from './conditions/common.js';
import type { Scope } from './scope.js';

// Words are letters and digits by the time they come here; quoted all the same, so that AND is a word and not an operator.
const quoted = (word: string): string => `+"${word.replace(/["\\]/g, '\\$&')}"`;

/** What the full-text index is asked: every word, each as a word. @throws IsnadError BAD_INPUT where there is none */
export const luceneQuery = (argument: string, text: string): string =>
  wordsOf(argument, text).map(quoted).join(' ');

/** Binds every node of a kind that has all words of the text. */
export const readFound = (
  scope: Scope,
  node: string,
  of: { readonly kind: NodeKind; readonly text: string },
): string =>
  `CALL db.index.fulltext.queryNodes('search', ${scope.parameter(luceneQuery('text', of.text))}) ` +
  `YIELD node AS ${node} WITH ${node} MATCH (${node}:${of.kind})`;
