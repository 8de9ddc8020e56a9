import type { FastifyInstance } from 'fastify';
import type { Reader } from '../../graph/reader/reader.js';
import { pageStyle, startPage } from '../page/start-page.js';

/** /health/live: the process answers. /health/ready: so does the database. Open to everybody, and telling nothing more. */
export const addHealth = (app: FastifyInstance, reader: Reader): void => {
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (request, reply) => {
    try {
      await reader.ready();
      return { status: 'ready' };
    } catch (err) {
      request.log.warn({ err }, 'not ready');
      return reply.code(503).send({ status: 'not ready', reason: 'the database does not answer' });
    }
  });
};

/** The start page. */
export const addPage = (app: FastifyInstance, url: () => string): void => {
  app.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send(startPage(`${url()}/graphql`)));
  app.get('/page.css', (_, reply) => reply.type('text/css; charset=utf-8').send(pageStyle()));
};
