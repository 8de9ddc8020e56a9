import cors from '@fastify/cors';
import {
  fastify,
  LogController,
  type ConnectionError,
  type FastifyBaseLogger,
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
} from 'fastify';
import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import type { Logger } from 'pino';
import { IsnadError } from '../../domain/errors.js';
import type { Access } from '../access/access.js';
import { failure, refusal, type Failure } from './failure.js';
import { limits } from '../limits/limits.js';
import { securityHeaders } from './security-headers.js';

/** Milliseconds in which a request must have come whole: whoever sends it in drops does not keep a connection for ever. */
const slowest = 30_000;

export interface HttpSettings {
  readonly logger: Logger;
  readonly access: Access;
  /** Is told the code of each request that is refused before it is an operation. */
  readonly onRefusal: (code: string) => void;
}

/** The HTTP server without its routes: limits, security headers, CORS, request ids, errors of its own in GraphQL's shape. */
export const httpOf = async ({ logger, access, onRefusal }: HttpSettings): Promise<FastifyInstance> => {
  const loggerInstance: FastifyBaseLogger = logger;
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: limits.body,
    requestTimeout: slowest,
    genReqId: () => randomUUID(),
    frameworkErrors: (_, __, reply: FastifyReply) => {
      void reply.code(400).send(failure('BAD_INPUT', 'The address of the request cannot be read.'));
    },
    clientErrorHandler: (error, socket) => {
      unreadable(error, socket);
    },
  });
  // JSON alone: a form or plain text can be sent by any page without the browser asking first.
  app.removeContentTypeParser('text/plain');
  const always = securityHeaders();
  app.addHook('onRequest', (request, reply, done) => {
    void reply.headers(always).header('x-request-id', request.id);
    if (!request.url.startsWith('/health/')) access.checkHost(request.headers.host);
    done();
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const [status, body] = error instanceof IsnadError ? refusal(error) : told(error.statusCode ?? 500);
    const { code } = body.errors[0].extensions;
    onRefusal(code);
    const about = { requestId: request.id, status, code };
    if (status >= 500) request.log.error({ ...about, err: error }, 'unexpected error');
    else request.log.info(about, 'refused');
    if (status === 401) void reply.header('www-authenticate', 'Bearer');
    void reply.code(status).send(body);
  });
  app.setNotFoundHandler((_, reply) => reply.code(404).send(failure('NOT_FOUND', 'Nothing is here.')));
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

// What is no HTTP, or has more headers than we read, never becomes a request: the answer is written by hand.
const unreadable = (error: ConnectionError, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const isLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const body = JSON.stringify(
    isLarge
      ? failure('LIMIT_EXCEEDED', 'The headers of the request, or its address, are too long.')
      : failure('BAD_INPUT', 'The request is no HTTP that we read.'),
  );
  const status = isLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`);
};

const told = (status: number): readonly [status: number, body: Failure] => {
  if (status === 413)
    return [status, failure('LIMIT_EXCEEDED', `The request is larger than ${limits.body} bytes.`)];
  return status < 500
    ? [status, failure('BAD_INPUT', 'The request cannot be read: send JSON with a query.')]
    : [status, failure('INTERNAL', 'Something went wrong here.')];
};
