import { kurskQuestion } from '../api/page/questions.js';

/** The question that isnad is shown with, as GraphQL. */
export const shownQuestion = kurskQuestion('Kursk');

/** The same as a line for a shell, with the key where reading is guarded: no question of ours has a single quote in it. */
export const askedByCurl = (endpoint: string, guarded = false): string => {
  const body = JSON.stringify({ query: shownQuestion.replace(/\s+/gu, ' ').trim() });
  const key = guarded ? ' -H "authorization: Bearer $ISNAD_API_KEY"' : '';
  return `curl -s ${endpoint}${key} -H 'content-type: application/json' -d '${body}'`;
};
