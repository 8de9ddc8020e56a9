import { once } from 'node:events';
import { createServer } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { IsnadError } from '../../domain/errors.js';

/** Why nobody can listen there: PORT_TAKEN where somebody else does, else BAD_INPUT. */
const refusal = (host: string, port: number, cause: unknown): IsnadError => {
  const code = (cause as { readonly code?: unknown }).code;
  if (code === 'EADDRINUSE')
    return new IsnadError('PORT_TAKEN', `Port ${port} on ${host} is taken.`, {
      advice: 'Set PORT to another, or stop what listens there. PORT=0 takes any that is free.',
      cause,
    });
  return new IsnadError(
    'BAD_INPUT',
    `HOST, PORT: cannot listen on ${host}, port ${port} (${String(code)}).`,
    { advice: 'Give an address of this machine as HOST, and as PORT one above 1023 or 0.', cause },
  );
};

/** @throws IsnadError PORT_TAKEN where somebody else listens there, BAD_INPUT where nobody can */
export const listen = async (app: FastifyInstance, host: string, port: number): Promise<void> => {
  try {
    await app.listen({ host, port });
  } catch (cause) {
    throw refusal(host, port, cause);
  }
};

/**
 * Listens for a moment, for whoever would rather know before costly work.
 * @throws IsnadError PORT_TAKEN, BAD_INPUT as listening later would
 */
export const tryPort = async (host: string, port: number): Promise<void> => {
  const server = createServer();
  try {
    await once(server.listen({ host, port }), 'listening');
  } catch (cause) {
    throw refusal(host, port, cause);
  }
  server.close();
  await once(server, 'close');
};

/** The address that a listening server is asked at: the wildcard addresses by the loopback name. */
export const urlOf = (app: FastifyInstance, host: string): string => {
  const address = app.server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
};
