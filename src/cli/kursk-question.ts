import { readFileSync } from 'node:fs';
import { packageRoot } from './package-root.js';

/** The question that isnad is shown with, as GraphQL. */
export const kurskQuestion = (): string =>
  readFileSync(new URL('docs/queries/kursk.graphql', packageRoot), 'utf8');

/** A question on one line, without its comments. */
const onOneLine = (question: string): string =>
  question
    .replace(/^\s*#.*$/gmu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** A question as a line for a shell. No question of ours has a single quote in it. */
export const asCurl = (url: string, question: string): string =>
  `curl -s ${url} -H 'content-type: application/json' -d '${JSON.stringify({ query: onOneLine(question) })}'`;
