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

const largestBody = 1024 * 1024;

/** Where Apollo Sandbox asks from. */
const sandboxOrigins = ['https://sandbox.embed.apollographql.com', 'https://studio.apollographql.com'];

export interface HttpSettings {
  readonly logger: Logger;
  readonly introspection: boolean;
  readonly corsOrigins: readonly string[];
}

/** The HTTP server without its routes: limits, security headers, CORS, request ids, errors of its own in GraphQL's shape. */
export const httpOf = async ({
  logger,
  introspection,
  corsOrigins,
}: HttpSettings): Promise<FastifyInstance> => {
  const loggerInstance: FastifyBaseLogger = logger;
  const app: FastifyInstance = fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: largestBody,
    genReqId: () => randomUUID(),
  });
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    done();
  });
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, 'unexpected error');
    void reply.code(status).send(failure(...told(status)));
  });
  await app.register(helmet, { contentSecurityPolicy: { useDefaults: false, directives }, hsts: false });
  await app.register(cors, { origin: [...(introspection ? sandboxOrigins : []), ...corsOrigins] });
  return app;
};

const directives = {
  defaultSrc: ["'none'"],
  styleSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'none'"],
  frameAncestors: ["'none'"],
};

/** An error as the body of a response. */
export const failure = (code: string, message: string): object => ({
  errors: [{ message, extensions: { code } }],
});

const told = (status: number): readonly [code: string, message: string] => {
  if (status === 413) return ['LIMIT_EXCEEDED', `The request is larger than ${largestBody} bytes.`];
  return status < 500
    ? ['BAD_INPUT', 'The request cannot be read: send JSON with a query.']
    : ['INTERNAL', 'Something went wrong here.'];
};
