import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startServer } from '../../../src/api/server.js';
import { connect, type Graph } from '../../../src/graph/graph.js';
import { post } from '../asking.js';

interface Span {
  readonly name: string;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly attributes: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

interface Sent {
  readonly resourceSpans: readonly {
    readonly resource: unknown;
    readonly scopeSpans: readonly { readonly spans: readonly Span[] }[];
  }[];
}

let graph: Graph;
let collector: Server;
const sent: Sent[] = [];
beforeAll(async () => {
  graph = await connect(inject('neo4j'));
  collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (part: string) => (body += part));
    request.on('end', () => {
      sent.push(JSON.parse(body) as Sent);
      response.setHeader('content-type', 'application/json').end('{}');
    });
  });
  collector.listen(0, '127.0.0.1');
  await once(collector, 'listening');
});
afterAll(async () => {
  collector.close();
  await graph.close();
});

const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';

describe('traces', () => {
  it('have a span for a request and one below it for each statement, as part of what the client traces', async () => {
    const url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/v1/traces`;
    const server = await startServer({ graph, port: 0, logger: pino({ level: 'silent' }), traces: { url } });
    const query = 'query Kursk { claims(filter: {about: {name: "Kursk"}}) { totalCount } }';
    await post(server.url, { query }, { traceparent });
    await server.close();
    const spans = sent.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((each) => each.spans)),
    );
    const request = spans.find(({ name }) => name === 'query Kursk');
    expect(request).toMatchObject({
      traceId: traceparent.split('-')[1],
      parentSpanId: traceparent.split('-')[2],
    });
    const statements = spans.filter(({ name }) => name === 'statement');
    expect(statements).toHaveLength(2);
    for (const each of statements)
      expect(each).toMatchObject({ parentSpanId: request?.spanId, traceId: request?.traceId });
    expect(JSON.stringify(statements)).toContain('MATCH');
    expect(JSON.stringify(statements)).not.toContain('Kursk');
    expect(JSON.stringify(request)).toContain('"http.response.status_code"');
    expect(JSON.stringify(sent)).toContain('"isnad"');
  });
});
