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
import { isReadable } from './body-form.js';
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
      void reply
        .code(400)
        .send(
          failure(
            'BAD_INPUT',
            'The address of the request cannot be read.',
            'Ask at /graphql; what is no ASCII is percent-encoded.',
          ),
        );
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
    // A body in another form would be read as if it were JSON in UTF-8, and said to be broken.
    if (!isReadable(request.headers)) throw Object.assign(new Error('unreadable body'), { statusCode: 415 });
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
  app.setNotFoundHandler((_, reply) =>
    reply.code(404).send(failure('NOT_FOUND', 'Nothing is here.', 'Ask at /graphql.')),
  );
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
  // Whoever asks with OPTIONS outside of a browser is told what may be asked, in no other shape than a browser.
  strictPreflight: false,
});

// What is no HTTP, or has more headers than we read, never becomes a request: the answer is written by hand.
const unreadable = (error: ConnectionError, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const isLarge = error.code === 'HPE_HEADER_OVERFLOW';
  const body = JSON.stringify(
    isLarge
      ? failure('LIMIT_EXCEEDED', 'The headers of the request, or its address, are too long.', 'Ask by POST.')
      : failure('BAD_INPUT', 'The request is no HTTP that we read.', 'Ask over HTTP/1.1, without TLS.'),
  );
  const status = isLarge ? '431 Request Header Fields Too Large' : '400 Bad Request';
  const headers = `Content-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close`;
  socket.end(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n${body}`);
};

const sendJson = 'Send JSON with a query, in UTF-8 and as it is: content-type application/json.';

const told = (status: number): readonly [status: number, body: Failure] => {
  if (status === 413)
    return [
      status,
      failure(
        'LIMIT_EXCEEDED',
        `The request is larger than ${limits.body} bytes.`,
        'Ask in several requests.',
      ),
    ];
  return status < 500
    ? [status, failure('BAD_INPUT', 'The request cannot be read.', sendJson)]
    : [
        status,
        failure(
          'INTERNAL',
          'Something went wrong here.',
          'The log tells more under the id of the x-request-id header.',
        ),
      ];
};
