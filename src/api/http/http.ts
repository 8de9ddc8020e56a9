import cors from '@fastify/cors';
import helmet from '@fastify/helmet';
import {
  fastify,
  LogController,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
} from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Access } from '../access/access.js';
import { failure } from './failure.js';
import { refused } from './guard.js';
import { securityHeaders } from './security-headers.js';

const largestBody = 1024 * 1024;

/** Milliseconds in which a request must have come whole: whoever sends it in drops does not keep a connection for ever. */
const slowest = 30_000;

export interface HttpSettings {
  readonly logger: Logger;
  readonly access: Access;
}

/** The HTTP server without its routes: limits, security headers, CORS, request ids, errors of its own in GraphQL's shape. */
export const httpOf = async ({ logger, access }: HttpSettings): Promise<FastifyInstance> => {
  const loggerInstance: FastifyBaseLogger = logger;
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    requestTimeout: slowest,
    genReqId: () => randomUUID(),
  });
  // JSON alone: a form or plain text can be sent by any page without the browser asking first.
  app.removeContentTypeParser('text/plain');
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    if (!request.url.startsWith('/health/')) access.checkHost(request.headers.host);
    done();
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    if (refused(error, reply)) return;
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error, requestId: request.id }, 'unexpected error');
    void reply.code(status).send(failure(...told(status)));
  });
  app.setNotFoundHandler((_, reply) => reply.code(404).send(failure('NOT_FOUND', 'Nothing is here.')));
  await app.register(helmet, securityHeaders);
  await app.register(cors, corsFor(access));
  return app;
};

// No cookies: `credentials` stays off, and a key is sent by whoever has it.
const corsFor = ({ origins: { listed } }: Access) => ({
  origin: listed === '*' ? '*' : [...listed],
  methods: ['GET', 'POST'],
  allowedHeaders: [
    'content-type',
    'authorization',
    'apollo-require-preflight',
    'x-isnad-extensions',
    'traceparent',
  ],
  exposedHeaders: ['x-request-id'],
  maxAge: 600,
});

const told = (status: number): readonly [code: string, message: string] => {
  if (status === 413) return ['LIMIT_EXCEEDED', `The request is larger than ${largestBody} bytes.`];
  return status < 500
    ? ['BAD_INPUT', 'The request cannot be read: send JSON with a query.']
    : ['INTERNAL', 'Something went wrong here.'];
};
