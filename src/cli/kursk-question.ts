import { readFileSync } from 'node:fs';
import { packageRoot } from './package-root.js';

const textOf = (name: string): string =>
  readFileSync(new URL(`docs/queries/${name}.graphql`, packageRoot), 'utf8');

/** The question that isnad is shown with, as GraphQL without its comments. */
export const shownQuestion = textOf('kursk')
  .replace(/^#.*\n/gmu, '')
  .trim();

/** The same as a line for a shell, with the key where reading is guarded: no question of ours has a single quote in it. */
export const askedByCurl = (endpoint: string, guarded = false): string => {
  const body = JSON.stringify({ query: shownQuestion.replace(/\s+/gu, ' ') });
  const key = guarded ? ' -H "authorization: Bearer $ISNAD_API_KEY"' : '';
  return `curl -s ${endpoint}${key} -H 'content-type: application/json' -d '${body}'`;
};
