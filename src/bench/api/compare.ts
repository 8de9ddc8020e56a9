import type { Graph } from '../../graph/graph.js';
import type { Client } from './http-client.js';
import { interleaved, type Patience, type Times, type Variant } from './measure.js';
import { plainRun } from './plain-run.js';
import type { Question, Things } from './questions.js';
import { rivalQuestions } from './rival-questions.js';
import { byTextbook, checkClaims, checkSame } from './same-answers.js';
import type { Servers } from './servers.js';
import type { Statement } from './statement.js';

/** How long one question takes each way. */
export interface Compared {
  readonly question: Question;
  readonly isnad: Times;
  /** The same statements behind a bare resolver. */
  readonly floor: Times;
  /** The same statements on the driver, with no HTTP and no GraphQL. */
  readonly driver: Times;
  readonly textbook?: Times;
  readonly textbookOnDriver?: Times;
  readonly rival?: Times;
}

const hasTextbook = ({ name }: Question): boolean => name === 'Kursk' || name === 'KurskPage500';

const over = (name: string, client: Client, question: Question): Variant => ({
  name,
  once: async () => (await client.ask(question)).ms,
});

const onDriver = (name: string, graph: Graph, statements: readonly Statement[]): Variant => {
  const run = plainRun(graph);
  return {
    name,
    once: async () => {
      const start = performance.now();
      for (const statement of statements) await run(statement);
      return performance.now() - start;
    },
  };
};

// It is slow, and what it is measured for shows at once.
const everyTenth = 10;

const rivalFor = async (
  { isnad, rival }: Servers,
  question: Question,
  things: Things,
): Promise<readonly Variant[]> => {
  const asked = rivalQuestions(things).find(({ name }) => name === question.name);
  if (rival === undefined || asked === undefined) return [];
  if (question.name.startsWith('Kursk')) await checkClaims(isnad.client, rival.client, [question, asked]);
  return [{ ...over('rival', rival.client, { about: '', ...asked }), every: everyTenth }];
};

interface Setting {
  readonly servers: Servers;
  readonly graph: Graph;
  readonly things: Things;
  readonly patience: Patience;
}

/** Measures a question each way, after making sure that each way gives the same answer. */
export const compare = async (
  question: Question,
  { servers, graph, things, patience }: Setting,
): Promise<Compared> => {
  const { isnad, floor } = servers;
  await checkSame(isnad.client, floor.client, [question]);
  const book = hasTextbook(question) ? byTextbook(question) : undefined;
  if (book !== undefined) await checkSame(isnad.client, floor.client, [question, book]);
  const kept = new Map((await floor.process.request('statements')) as [string, readonly Statement[]][]);
  const driver = (name: string, of: string): Variant => onDriver(name, graph, kept.get(of) ?? []);
  const variants: readonly Variant[] = [
    over('isnad', isnad.client, question),
    over('floor', floor.client, question),
    driver('driver', question.name),
    ...(book === undefined
      ? []
      : [over('textbook', floor.client, book), driver('textbookOnDriver', book.name)]),
    ...(await rivalFor(servers, question, things)),
  ];
  const times = await interleaved(variants, patience);
  const none: Times = { p50: Number.NaN, p95: Number.NaN };
  return {
    question,
    isnad: none,
    floor: none,
    driver: none,
    ...(Object.fromEntries(times) as Partial<Compared>),
  };
};
