import { createClient, type Client } from 'graphql-ws';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { WebSocket } from 'ws';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { clear } from '../support/graph-dump.js';
import { kurskStories } from '../support/kursk-stories.js';
import { handIn, writingOver, type Writing } from './writing.js';

let desk: Writing;
beforeAll(async () => {
  desk = await writingOver(inject('neo4j'));
});
afterAll(() => desk.close());
beforeEach(() => clear(desk.graph));

const socketUrl = (): string => `${desk.server.url.replace('http', 'ws')}/graphql`;
const client = (authorization?: string): Client =>
  createClient({
    ...{ url: socketUrl(), webSocketImpl: WebSocket, retryAttempts: 0 },
    ...(authorization === undefined ? {} : { connectionParams: { authorization } }),
  });

/** Listens, and gives what is told until there are so many. */
const hearing = async (
  query: string,
  { many, variables = {} }: { readonly many: number; readonly variables?: Record<string, unknown> },
  write: () => Promise<unknown>,
): Promise<readonly unknown[]> => {
  const listener = client('Bearer key-of-ruth');
  const heard: unknown[] = [];
  const all = listener.iterate({ query, variables });
  // The protocol does not say when a subscription has begun: it is written until it is heard.
  const first = all.next();
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await write();
  for (let next = await first; heard.length < many; next = await all.next()) {
    heard.push(next.value);
    if (heard.length === many) break;
  }
  await listener.dispose();
  return heard;
};

const text =
  'قالت وزارة الزراعة الأردنية إن خزان المياه في القرية فارغ تماما. وقالت إن الطريق الجبلي إلى المراعي مقطوع.';

describe('a subscription', () => {
  it('is told of an article that was handed in', async () => {
    const heard = await hearing('subscription { articleIngested { title url } }', { many: 1 }, () =>
      handIn(desk, { text, url: 'https://example.org/a', title: 'الخزان' }),
    );
    expect(heard).toEqual([{ data: { articleIngested: { title: 'الخزان', url: 'https://example.org/a' } } }]);
  });

  it('is told of the new claims that meet its filter, each as it asks for them', async () => {
    const query = 'subscription ($text: String) { claimAdded(filter: { text: $text }) { words: text } }';
    const heard = await hearing(query, { many: 1, variables: { text: 'الطريق' } }, () =>
      handIn(desk, { text }),
    );
    expect(heard).toEqual([{ data: { claimAdded: { words: 'الطريق الجبلي إلى المراعي مقطوع' } } }]);
  });

  it('is told of what others write beside the server, and of a claim once', async () => {
    const heard = await hearing('subscription { claimAdded { id } }', { many: 3 }, async () => {
      for (const one of kurskStories) await writeExtractions(desk.graph, [one]);
    });
    expect(new Set(heard.map((one) => JSON.stringify(one))).size).toBe(3);
  });
});

const errorsOf = async (query: string): Promise<unknown> => {
  const listener = client('Bearer key-of-ruth');
  try {
    for await (const result of listener.iterate({ query })) return result;
    return undefined;
  } catch (error) {
    return error;
  } finally {
    await listener.dispose();
  }
};

describe('what a websocket refuses', () => {
  it.each([
    ['a query', '{ claims { totalCount } }', 'BAD_INPUT'],
    ['a mutation', 'mutation { withdrawJudgement(id: "x") { id } }', 'BAD_INPUT'],
    ['what is no GraphQL', 'subscription {', 'GRAPHQL_PARSE_FAILED'],
    ['a field that is not there', 'subscription { rain }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a filter that says nothing', 'subscription { claimAdded(filter: { text: "،" }) { id } }', 'BAD_INPUT'],
    [
      'what could give too many rows',
      'subscription { claimAdded { about { ... on Actor { claims(first: 100) { edges { node { about { ... on Actor { claims(first: 100) { edges { node { about { ... on Actor { claims(first: 100) { edges { node { id } } } } } } } } } } } } } } } } }',
      'LIMIT_EXCEEDED',
    ],
  ])('%s, with the code of it', async (_, query, code) => {
    expect(JSON.stringify(await errorsOf(query))).toContain(`"code":"${code}"`);
  });

  it('more subscriptions on one connection than are answered', async () => {
    const listener = client('Bearer key-of-ruth');
    const codes = await new Promise((resolve) => {
      for (let n = 0; n < 25; n += 1)
        listener.subscribe(
          { query: 'subscription { articleIngested { id } }' },
          {
            next: () => undefined,
            complete: () => undefined,
            error: (error) => {
              resolve(JSON.stringify(error));
            },
          },
        );
    });
    await listener.dispose();
    expect(codes).toContain('LIMIT_EXCEEDED');
  });

  it('whoever shows a key that is none', async () => {
    const closed = await new Promise<number>((resolve) => {
      const socket = new WebSocket(socketUrl(), 'graphql-transport-ws');
      socket.on('open', () => {
        socket.send(JSON.stringify({ type: 'connection_init', payload: { authorization: 'Bearer none' } }));
      });
      socket.on('close', resolve);
    });
    expect(closed).toBe(4403);
  });

  it('pages of other sites, and other paths', async () => {
    const status = (url: string, origin?: string): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(url, 'graphql-transport-ws', origin === undefined ? {} : { origin });
        socket.on('error', ({ message }) => {
          resolve(message);
        });
        socket.on('open', () => {
          socket.close();
          resolve('open');
        });
      });
    expect(await status(socketUrl(), 'https://elsewhere.example.org')).toContain('403');
    expect(await status(socketUrl(), desk.server.url)).toBe('open');
    expect(await status(`${socketUrl()}/other`)).toContain('404');
  });

  it('documents that are nested without end, as over HTTP', async () => {
    const query = `subscription { claimAdded(filter: { id: ${'['.repeat(2400)}${']'.repeat(2400)} }) { id } }`;
    const asked = client('Bearer key-of-ruth').iterate({ query }).next();
    await expect(asked).rejects.toMatchObject([{ extensions: { code: 'LIMIT_EXCEEDED' } }]);
  });

  it('paths that are none, also of whoever is gone before the answer', async () => {
    const { hostname, port } = new URL(desk.server.url);
    for (const path of ['//', 'http://[', '/elsewhere'])
      for (const wait of [0, 1, 2, 5]) {
        const socket = connect(Number(port), hostname);
        await once(socket, 'connect');
        socket.write(
          `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
        );
        await new Promise((resolve) => setTimeout(resolve, wait));
        socket.resetAndDestroy();
      }
    expect((await desk.ask('{ __typename }')).status).toBe(200);
  });

  it('and over HTTP a subscription is refused with where it goes', async () => {
    const refused = await desk.ask('subscription { articleIngested { id } }');
    expect([refused.status, refused.code]).toEqual([400, 'BAD_INPUT']);
  });
});
