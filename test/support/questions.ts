import { readFileSync } from 'node:fs';

const queries = new URL('../../docs/queries/', import.meta.url);

/** A question of docs/queries by the name of its file. */
export const questionOf = (name: string): string => readFileSync(new URL(`${name}.graphql`, queries), 'utf8');

/** The question that isnad exists for, about a place by any of its names. */
export const kurskQuestion = (place: string): string =>
  questionOf('kursk').replace('{ name: "Kursk" }', `{ name: "${place}" }`);
