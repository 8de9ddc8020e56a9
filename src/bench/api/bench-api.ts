import { compare, type Compared } from './compare.js';
import { clientOf } from './http-client.js';
import { loadOf } from './load.js';
import { openMade, type MadeDatabase } from './made-database.js';
import { interleaved, type Patience, type Times } from './measure.js';
import { type Question, questionsAbout } from './questions.js';
import { comparedTable, type Grown, grownTable, loadLine, machine, textbookTable } from './report.js';
import { type Asked, startIsnad, startServers } from './servers.js';
import { thingsIn } from './things.js';

/** What `bench api` can be told. */
export interface ApiBench {
  /** 10,000 unless told; the larger graph of `benchScale` has 100,000 unless told. */
  readonly articles?: number;
  /** A few rounds: to see that it runs, not how fast anything is. */
  readonly quick: boolean;
  /** Without @neo4j/graphql. */
  readonly alone: boolean;
  readonly keep?: string;
}

const usual = 10_000;
const thorough: Patience = { warmUp: 50, rounds: 400, seconds: 20 };
const short: Patience = { warmUp: 2, rounds: 10, seconds: 10 };
const tell = (message: string): void => void process.stderr.write(`${message}\n`);
const wish = ({ keep }: Pick<ApiBench, 'keep'>, articles: number) => ({
  articles,
  environment: process.env,
  report: tell,
  ...(keep === undefined ? {} : { keep }),
});

const compareAll = async (
  database: MadeDatabase,
  { quick, alone }: ApiBench,
): Promise<readonly Compared[]> => {
  const servers = await startServers(database.settings, !alone, tell);
  try {
    const things = await thingsIn(servers.isnad.client);
    const all: Compared[] = [];
    for (const question of questionsAbout(things)) {
      tell(question.about);
      const patience = quick ? short : thorough;
      all.push(await compare(question, { servers, graph: database.graph, things, patience }));
    }
    return all;
  } finally {
    await servers.close();
  }
};

/** Every question against its baselines. */
export const benchApi = async (options: ApiBench): Promise<string> => {
  const database = await openMade(wish(options, options.articles ?? usual));
  try {
    const all = await compareAll(database, options);
    return [
      `${database.articles.toLocaleString('en')} made articles. ${machine()}`,
      '',
      comparedTable(all),
      '',
      textbookTable(all),
      '',
    ].join('\n');
  } finally {
    await database.close();
  }
};

/** So many connections at once. */
export const benchLoad = async (options: ApiBench): Promise<string> => {
  const at = { connections: 64, seconds: options.quick ? 3 : 60 };
  const database = await openMade(wish(options, options.articles ?? usual));
  const { process: server, client, close } = await startIsnad(database.settings);
  const many = clientOf(server.url, at.connections);
  try {
    const load = await loadOf(many, questionsAbout(await thingsIn(client)), at);
    return `${database.articles.toLocaleString('en')} made articles. ${machine()}\n${loadLine(load, at)}\n`;
  } finally {
    many.close();
    await close();
    await database.close();
  }
};

interface Sized extends Asked {
  readonly questions: readonly Question[];
}

const sized = async (asked: Asked): Promise<Sized> => ({
  ...asked,
  questions: questionsAbout(await thingsIn(asked.client)),
});

const grow = async (small: Sized, large: Sized, patience: Patience): Promise<readonly Grown[]> => {
  const all: Grown[] = [];
  for (const question of small.questions) {
    const same = large.questions.find(({ name }) => name === question.name);
    if (same === undefined) continue;
    tell(question.about);
    const times = await interleaved(
      [
        { name: 'small', once: async () => (await small.client.ask(question)).ms },
        { name: 'large', once: async () => (await large.client.ask(same)).ms },
      ],
      patience,
    );
    const none: Times = { p50: Number.NaN, p95: Number.NaN };
    all.push({
      about: question.about,
      small: times.get('small') ?? none,
      large: times.get('large') ?? none,
    });
  }
  return all;
};

/** The same questions in a small graph and in one a hundred times as large, in turn. */
export const benchScale = async (options: ApiBench): Promise<string> => {
  const sizes = [options.quick ? 100 : 1_000, options.articles ?? (options.quick ? 1_000 : 100_000)] as const;
  const closing: (() => Promise<void>)[] = [];
  try {
    const graphs: Sized[] = [];
    for (const size of sizes) {
      const database = await openMade(wish(options, size));
      closing.unshift(database.close);
      const asked = await startIsnad(database.settings);
      closing.unshift(asked.close);
      graphs.push(await sized(asked));
    }
    const [small, large] = graphs;
    if (small === undefined || large === undefined) return '';
    const all = await grow(small, large, options.quick ? short : thorough);
    const names = sizes.map((size) => size.toLocaleString('en')) as [string, string];
    return [`Made articles. ${machine()}`, '', grownTable(all, names), ''].join('\n');
  } finally {
    for (const close of closing) await close();
  }
};
