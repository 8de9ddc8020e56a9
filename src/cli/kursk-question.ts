import { kurskQuestion } from '../api/page/questions.js';

/** The question that isnad is shown with, as GraphQL. */
export const shownQuestion = kurskQuestion('Kursk');

/** The same as a line for a shell: no question of ours has a single quote in it. */
export const askedByCurl = (endpoint: string): string => {
  const body = JSON.stringify({ query: shownQuestion.replace(/\s+/gu, ' ').trim() });
  return `curl -s ${endpoint} -H 'content-type: application/json' -d '${body}'`;
};
