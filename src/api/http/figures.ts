import type { FastifyInstance } from 'fastify';
import type { Access } from '../access/access.js';
import type { Metrics } from '../observe/metrics.js';
import { guard } from './guard.js';

/** /metrics, for Prometheus: off loopback for whoever has a role, also where reading is public. */
export const addFigures = (app: FastifyInstance, metrics: Metrics, { admitKnown }: Access): void => {
  app.get('/metrics', { preHandler: guard(admitKnown) }, async (_, reply) =>
    reply.type(metrics.contentType).send(await metrics.text()),
  );
};
