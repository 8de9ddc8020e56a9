import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startServer, type ServeSettings } from '../../../src/api/server.js';
import { connect, type Graph } from '../../../src/graph/graph.js';
import { post } from '../asking.js';
import { jwt, tokens } from './tokens.js';

const page = readFileSync(new URL('../../../docs/security.md', import.meta.url), 'utf8');

/** The rows of a table under a heading, by their columns. */
const rowsUnder = (heading: string): readonly (readonly string[])[] =>
  (page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '')
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .slice(1)
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const rows = rowsUnder('The table');

const hash = (key: string): string => `sha256:${createHash('sha256').update(key).digest('hex')}`;

const setUps: Readonly<Record<string, ServeSettings>> = {
  nothing: {},
  tokens: { jwt },
  keys: {
    apiKey: 'key-of-the-editor',
    keys: [
      { key: 'key-of-a-reader', caller: { role: 'reader', name: 'desk' } },
      { key: hash('key-kept-as-a-hash'), caller: { role: 'reader', name: 'archive' } },
      { key: 'key-of-amal', caller: { role: 'editor', name: 'amal' } },
    ],
  },
};

const keys: Readonly<Record<string, string | undefined>> = {
  nothing: undefined,
  'an unknown key': 'Bearer key-of-nobody',
  "a reader's key": 'Bearer key-of-a-reader',
  'a key given by its hash': 'Bearer key-kept-as-a-hash',
  'the hash of a key': `Bearer ${hash('key-kept-as-a-hash')}`,
  "an editor's key": 'bearer key-of-the-editor',
  "a named editor's key": 'Bearer key-of-amal',
  'a key without Bearer': 'key-of-the-editor',
};

const shownAs = async (name: string): Promise<Record<string, string>> => {
  const make = tokens[name];
  if (make === undefined && !(name in keys)) throw new Error(`nothing is called ${name}`);
  const authorization = make === undefined ? keys[name] : `Bearer ${await make()}`;
  return authorization === undefined ? {} : { authorization };
};

let graph: Graph;
const servers = new Map<string, ReturnType<typeof startServer>>();
beforeAll(async () => {
  graph = await connect(inject('neo4j'));
});
afterAll(async () => {
  for (const server of servers.values()) await (await server).close();
  await graph.close();
});

const serverFor = (host: string, setUp: string, open: string): ReturnType<typeof startServer> => {
  const name = [host, setUp, open].join();
  const settings = {
    ...setUps[setUp],
    host: host === 'loopback' ? '127.0.0.1' : '0.0.0.0',
    publicRead: open === 'yes',
  };
  const server =
    servers.get(name) ?? startServer({ graph, port: 0, logger: pino({ level: 'silent' }), ...settings });
  servers.set(name, server);
  return server;
};

/** What the server says to somebody, in the words of the table. */
const answer = async (url: string, query: string, shown: Record<string, string>): Promise<string> => {
  const { status, errors } = await post(url, { query }, shown);
  if (errors === undefined) return status === 200 ? 'yes' : String(status);
  return `${status} ${String(errors[0]?.extensions['code'])}`;
};

describe('the table of docs/security.md', () => {
  it('has all that can be shown', () => {
    const named = new Set(rows.map(([, , , shown]) => shown));
    expect([...Object.keys(keys), ...Object.keys(tokens)].filter((name) => !named.has(name))).toEqual([]);
    expect(rows.length).toBeGreaterThan(40);
  });

  it.each(rows)('%s, %s set up, public read %s, shown %s: read %s, write %s', async (...row) => {
    const [host = '', setUp = '', open = '', shown = '', read, write] = row;
    const { url } = await serverFor(host, setUp, open);
    const headers = await shownAs(shown);
    expect(await answer(url, '{ claims(first: 1) { edges { cursor } } }', headers)).toBe(read);
    expect(await answer(url, 'mutation { __typename }', headers)).toBe(write);
  });
});
