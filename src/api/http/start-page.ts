import type { FastifyInstance } from 'fastify';
import { pageStyle, startPage } from '../page/start-page.js';

/** The start page. */
export const addPage = (app: FastifyInstance, url: () => string): void => {
  app.get('/', (_, reply) => reply.type('text/html; charset=utf-8').send(startPage(`${url()}/graphql`)));
  app.get('/page.css', (_, reply) => reply.type('text/css; charset=utf-8').send(pageStyle()));
};
