import { once } from 'node:events';
import { createServer } from 'node:http';
import { connect as connectTo, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { raw } from '../api/access/raw.js';
import { isnad, serverAt, start, type Running } from './isnad.js';

const environment = { ...serverAt(inject('neo4j')), PORT: '0' };

const urlOf = async (running: Running): Promise<string> =>
  (await running.until(/GraphQL +(http:\S+)\/graphql[^]*Ctrl-C stops it/u))[1] ?? '';

const json = { 'content-type': 'application/json' };
const question = JSON.stringify({ query: 'query Shown { claims(first: 1) { edges { node { text } } } }' });

describe('isnad start', () => {
  it('finishes the request that is under way at SIGTERM, and takes no other', async () => {
    const running = start(['start'], environment);
    const { hostname, port } = new URL(await urlOf(running));
    const socket = connectTo(Number(port), hostname);
    await once(socket, 'connect');
    const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${question.length}\r\n\r\n`;
    socket.write(head + question.slice(0, 10));
    // Whatever is asked after this has been understood comes after the first half.
    await raw(`http://${hostname}:${port}/health/live`, { method: 'GET' });
    running.child.kill('SIGTERM');
    while (await accepts(Number(port), hostname));
    socket.write(question.slice(10));
    let answer = '';
    for await (const part of socket.setEncoding('utf8')) answer += String(part);
    expect(answer).toMatch(/^HTTP\/1.1 200 OK/u);
    expect(answer).toContain('"data":{"claims"');
    expect((await running.ended).code).toBe(0);
  });

  it('logs, traces and guards as the environment says', async () => {
    const traced: string[] = [];
    const collector = createServer((request, response) => {
      request.setEncoding('utf8').on('data', (part: string) => traced.push(part));
      request.on('end', () => response.setHeader('content-type', 'application/json').end('{}'));
    });
    collector.listen(0, '127.0.0.1');
    await once(collector, 'listening');
    const running = start(['start'], {
      ...environment,
      HOST: '0.0.0.0',
      ISNAD_API_KEY: 'key-of-the-editor',
      ISNAD_KEYS: 'reader:desk:key-of-the-desk',
      ISNAD_LOG_LEVEL: 'info',
      ISNAD_EXPLORER: '0',
      OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${(collector.address() as AddressInfo).port}`,
      OTEL_SERVICE_NAME: 'isnad-here',
    });
    const url = await urlOf(running);
    const asked = { headers: { ...json, authorization: 'Bearer key-of-the-desk' }, body: question };
    expect((await raw(`${url}/graphql`, asked)).status).toBe(200);
    expect((await raw(`${url}/graphql`, { headers: json, body: question })).status).toBe(401);
    expect((await raw(url, { method: 'GET' })).status).toBe(404);
    running.child.kill('SIGTERM');
    const { stderr, stdout } = await running.ended;
    collector.close();
    expect(stderr).toMatch(/"operation":"Shown".*"caller":"desk"/u);
    expect(stderr + stdout + traced.join('')).not.toMatch(/key-of-the-(?:desk|editor)/u);
    expect(traced.join('')).toContain('query Shown');
    expect(traced.join('')).toContain('isnad-here');
  });

  it('refuses what cannot be meant, before a database is looked for', async () => {
    for (const [name, value] of [
      ['ISNAD_KEYS', 'admin:me:secret'],
      ['ISNAD_LOG_LEVEL', 'loud'],
      ['ISNAD_JWT_SECRET', 'secret'],
      ['ISNAD_CORS_ORIGINS', 'desk.example.org'],
    ] as const) {
      const { code, stderr } = await isnad(['start'], { NEO4J_URI: 'bolt://127.0.0.1:1', [name]: value });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error BAD_INPUT: ISNAD_/u);
      expect(stderr).not.toContain('secret');
    }
  });

  it('refuses a folder without registered operations', async () => {
    const { code, stderr } = await isnad(['start'], {
      ...environment,
      ISNAD_DOCUMENTS: join('/', 'nowhere'),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('error BAD_INPUT: ISNAD_DOCUMENTS');
  });
});

const accepts = (port: number, host: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connectTo(port, host);
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => {
      resolve(false);
    });
  });
