import type { FastifyReply, FastifyRequest } from 'fastify';
import { IsnadError } from '../../domain/errors.js';
import type { Access, Shown } from '../access/access.js';
import { anonymous, type Caller } from '../access/caller.js';
import { refusal } from './failure.js';

const callers = new WeakMap<FastifyRequest, Caller>();

/** Whoever sends a request that the guard has let through. */
export const callerOf = (request: FastifyRequest): Caller => callers.get(request) ?? anonymous;

/** Lets no request through that may not read. */
export const guard =
  (admit: Access['admit']) =>
  async (request: FastifyRequest): Promise<void> => {
    const caller = admit(shownBy(request));
    callers.set(request, caller instanceof Promise ? await caller : caller);
  };

const shownBy = ({ headers }: FastifyRequest): Shown => headers;

/** Answers with a refusal. @returns whether it was one */
export const refused = (error: unknown, reply: FastifyReply): boolean => {
  if (!(error instanceof IsnadError)) return false;
  const [status, body] = refusal(error);
  if (status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply.code(status).send(body);
  return true;
};
