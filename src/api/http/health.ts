import type { FastifyInstance } from 'fastify';
import { setTimeout as sleep } from 'node:timers/promises';
import { IsnadError } from '../../domain/errors.js';
import type { Reader } from '../../graph/reader/reader.js';

/** Milliseconds that an answer is good for: whoever asks often asks us and not the database. */
const fresh = 1000;

/** Milliseconds that the database may take to show itself ready. */
const patience = 3000;

/**
 * /health/live: the process answers. /health/ready: so does the database, and its schema is ours. Open to everybody, and
 * telling nothing more.
 */
export const addHealth = (app: FastifyInstance, reader: Reader): void => {
  const ready = remembered(() => within(reader.ready()));
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (request, reply) => {
    try {
      await ready();
      return { status: 'ready' };
    } catch (err) {
      request.log.warn({ err, requestId: request.id }, 'not ready');
      return reply.code(503).send({ status: 'not ready', reason: reasonOf(err) });
    }
  });
};

const reasonOf = (error: unknown): string =>
  error instanceof IsnadError && error.code === 'DATABASE_FAILED'
    ? 'the schema of the database is not current'
    : 'the database does not answer';

const within = async (answer: Promise<void>): Promise<void> => {
  const over = new AbortController();
  const late = sleep(patience, undefined, { signal: over.signal, ref: false }).then(() => {
    throw new IsnadError('NO_DATABASE', `The database has not answered for ${patience} ms.`);
  });
  await Promise.race([answer, late]).finally(() => {
    late.catch(() => undefined);
    over.abort();
  });
};

const remembered = (ask: () => Promise<void>): (() => Promise<void>) => {
  let last: { readonly answer: Promise<void>; readonly until: number } | undefined;
  return () => {
    const now = performance.now();
    if (last === undefined || now >= last.until) last = { answer: ask(), until: now + fresh };
    return last.answer;
  };
};
