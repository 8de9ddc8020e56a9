import type { FastifyInstance, preHandlerHookHandler } from 'fastify';
import type { Reader } from '../graph/reader/reader.js';
import type { Access } from './access/access.js';
import { failure } from './http.js';
import { pageStyle, startPage } from './page/start-page.js';

/** Lets no request through that may not read. */
export const guard =
  ({ callerOf, mayRead }: Access): preHandlerHookHandler =>
  (request, reply, done) => {
    if (mayRead(callerOf(request.headers.authorization))) done();
    else
      void reply
        .code(401)
        .header('www-authenticate', 'Bearer')
        .send(failure('UNAUTHENTICATED', 'Reading here needs a key: Authorization: Bearer …'));
  };

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
