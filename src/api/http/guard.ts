import type { FastifyRequest } from 'fastify';
import type { Access, Shown } from '../access/access.js';
import { anonymous, type Caller } from '../access/caller.js';

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
