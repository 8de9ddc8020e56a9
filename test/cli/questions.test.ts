import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { parse, print } from 'graphql';
import { connect, type Graph } from '../../src/graph/graph.js';
import { shownQuestion } from '../../src/cli/kursk-question.js';
import { clear } from '../support/graph-dump.js';
import { type Running, serverAt, start } from './isnad.js';
import { answerIn, type KurskAnswer, shownAnswer, withAnswer } from './shown-answer.js';

const queries = new URL('../../docs/queries/', import.meta.url);
const readmeFile = new URL('../../README.md', import.meta.url);
const questions = readdirSync(queries);

/** What a root may answer: a page, a list, or a node and what lies around it. */
interface Found {
  readonly edges?: readonly unknown[];
  readonly suggestions?: readonly unknown[];
  readonly nodes?: readonly unknown[];
}

const foundIn = (root: Found | readonly unknown[]): readonly unknown[] =>
  Array.isArray(root)
    ? (root as readonly unknown[])
    : [root as Found].flatMap(({ edges = [], suggestions = [], nodes = [] }) => [
        ...edges,
        ...suggestions,
        ...nodes,
      ]);

/** An answer, as far as these tests look. */
interface Answer {
  readonly data: Readonly<Record<string, Found | readonly unknown[]>>;
  readonly errors?: unknown;
}

const textOf = (name: string): string => readFileSync(new URL(name, queries), 'utf8');

let graph: Graph;
let running: Running;
let url = '';

beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  await clear(graph);
  running = start(['start'], { ...serverAt(inject('neo4j')), PORT: '0' });
  url = (await running.until(/GraphQL +(http:\S+)/u))[1] ?? '';
});

afterAll(async () => {
  running.child.kill('SIGINT');
  await running.ended;
  await clear(graph);
  await graph.close();
});

const ask = async (query: string): Promise<Answer> => {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query }) });
  return (await response.json()) as Answer;
};

describe('the questions in docs/queries, asked of the sample articles', () => {
  it.each(questions)('%s has an answer', async (name) => {
    const { data, errors } = await ask(textOf(name));
    expect(errors).toBeUndefined();
    for (const root of Object.values(data)) expect(foundIn(root)).not.toEqual([]);
  });

  it('are shown or linked in the README', () => {
    const readme = readFileSync(readmeFile, 'utf8');
    expect(questions.filter((name) => !readme.includes(`docs/queries/${name}`))).toEqual([]);
  });
});

describe('the Kursk question', () => {
  it('is one question in docs/queries, in the README and on the command line', () => {
    const asked = print(parse(textOf('kursk.graphql')));
    expect(print(parse(shownQuestion))).toBe(asked);
    const inReadme = /```graphql\n([^]*?)```/u.exec(readFileSync(readmeFile, 'utf8'))?.[1] ?? '';
    expect(print(parse(inReadme))).toBe(asked);
  });

  // `npm run readme` writes the answer anew.
  it('has the answer that the README shows', async () => {
    const { data } = await ask(textOf('kursk.graphql'));
    const answer = shownAnswer(data as unknown as KurskAnswer);
    const readme = readFileSync(readmeFile, 'utf8');
    if (process.env['UPDATE_README'] === '1') writeFileSync(readmeFile, withAnswer(readme, answer));
    expect(answerIn(readFileSync(readmeFile, 'utf8'))).toBe(answer);
  });
});
