import { pino } from 'pino';
import { serve, type RunningServer, type ServeSettings } from '../../src/api/server.js';
import { connect, type Graph, type GraphSettings } from '../../src/graph/graph.js';
import { readerOver } from '../../src/graph/reader/reader.js';
import { runIn } from '../../src/graph/reader/run.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { clear } from '../support/graph-dump.js';

interface Answer {
  readonly status: number;
  // Answers are compared as they are; what a test reads of them it reads through `at`.
  readonly data: unknown;
  readonly errors:
    | readonly { readonly message: string; readonly extensions: Readonly<Record<string, unknown>> }[]
    | undefined;
}

/** A server over real data that keeps every statement it runs. */
export interface Asking {
  readonly graph: Graph;
  readonly server: RunningServer;
  readonly statements: string[];
  readonly logged: string[];
  ask(query: string, variables?: Readonly<Record<string, unknown>>): Promise<Answer>;
  close(): Promise<void>;
}

/** Empties the graph, writes some articles and serves them on a free port. */
export const askingOver = async (
  database: GraphSettings,
  extractions: readonly Extraction[],
  settings: ServeSettings = {},
): Promise<Asking> => {
  const graph = await connect(database);
  await ensureSchema(graph);
  await clear(graph);
  await writeExtractions(graph, extractions);
  const [statements, logged]: string[][] = [[], []];
  // Longer than a server allows: how long a statement takes on a busy machine is none of these tests' business.
  const run = runIn(graph, 60_000);
  const reader = readerOver((statement, parameters) => {
    statements?.push(statement);
    return run(statement, parameters);
  });
  const logger = pino({ level: 'warn' }, { write: (line: string) => void logged?.push(line) });
  const server = await serve(reader, { port: 0, logger, ...settings });
  return {
    graph,
    server,
    statements: statements ?? [],
    logged: logged ?? [],
    ask: (query, variables) => post(server.url, { query, variables }),
    close: async () => {
      await server.close();
      await graph.close();
    },
  };
};

/** Sends a body to /graphql. */
export const post = async (url: string, body: unknown, headers: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  const { data, errors } = (await response.json()) as Omit<Answer, 'status'>;
  return { status: response.status, data, errors };
};

/** What stands at a path of an answer; a `*` goes through a whole list. */
export const at = (value: unknown, path: string): unknown =>
  path === '' ? value : step(value, path.split('.'));

const step = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined) return value;
  if (key === '*') return (value as readonly unknown[]).map((each) => step(each, rest));
  return step((value as Readonly<Record<string, unknown>> | null)?.[key], rest);
};
