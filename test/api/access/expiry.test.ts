import { createClient } from 'graphql-ws';
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { WebSocket } from 'ws';
import { pino } from 'pino';
import { startServer, type RunningServer } from '../../../src/api/server.js';
import { connect, type Graph } from '../../../src/graph/graph.js';
import { jwt, token } from './tokens.js';

let graph: Graph;
let server: RunningServer;
beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  server = await startServer({ graph, port: 0, jwt, logger: pino({ level: 'silent' }) });
});
afterAll(async () => {
  await server.close();
  await graph.close();
});

it('closes a websocket when the token that opened it has expired, so that its bearer may come again with a new one', async () => {
  // Clocks may differ by five seconds: this one holds for two more.
  const authorization = `Bearer ${await token({ claims: { exp: Math.floor(Date.now() / 1000) - 3 } })}`;
  const closed = await new Promise((resolve) => {
    const client = createClient({
      ...{ url: `${server.url.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 },
      ...{ lazy: false, onNonLazyError: () => undefined, connectionParams: { authorization } },
    });
    client.on('closed', resolve);
  });
  expect(closed).toMatchObject({ code: 4403, reason: 'The token has expired' });
});
