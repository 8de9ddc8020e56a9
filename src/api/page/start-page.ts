import { readFileSync } from 'node:fs';
import { kurskQuestion } from './questions.js';

const fileOf = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

/** The style sheet of the start page. */
export const pageStyle = (): string => fileOf('./page.css');

/** The start page: the endpoint, the question ready to copy, and what to do with and without a network. */
export const startPage = (endpoint: string): string => {
  const question = kurskQuestion('Kursk');
  const parts: Readonly<Record<string, string>> = {
    endpoint,
    question,
    arabicQuestion: kurskQuestion('كورسك'),
    sandbox: `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(endpoint)}&document=${encodeURIComponent(question)}`,
    curl: curlOf(endpoint, question),
  };
  return fileOf('./index.html').replace(/\{\{(\w+)\}\}/g, (_, name: string) => escaped(parts[name] ?? ''));
};

const curlOf = (endpoint: string, question: string): string =>
  `curl -s ${endpoint} -H 'content-type: application/json' -d '${JSON.stringify({ query: question.replace(/\s+/g, ' ') })}'`;

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (char) => `&#${String(char.charCodeAt(0))};`);
