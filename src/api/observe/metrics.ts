import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Counts } from '../../graph/reader/counts.js';
import { boundedNames } from './bounded-names.js';
import type { RequestTold } from './request-told.js';

/** What is counted, for Prometheus. */
export interface Metrics {
  readonly request: (told: RequestTold) => void;
  /** A request that was refused before it became an operation. */
  readonly refused: (code: string) => void;
  /** A statement starts. @returns what ends it, with the seconds that it took */
  readonly statement: () => (seconds: number) => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

const seconds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Figures of one server. @param counts how many nodes of each kind the graph has, asked when the figures are */
export const metricsOf = (counts: () => Promise<Counts>): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: 'isnad_requests_total',
    help: 'Requests by operation, its type and the HTTP status.',
    labelNames: ['operation', 'type', 'status'],
    registers,
  });
  const durations = new Histogram({
    name: 'isnad_request_duration_seconds',
    help: 'From the request to its answer.',
    labelNames: ['operation'],
    buckets: seconds,
    registers,
  });
  const statements = new Histogram({
    name: 'isnad_statement_duration_seconds',
    help: 'Statements of readers.',
    buckets: seconds,
    registers,
  });
  const errors = new Counter({
    name: 'isnad_errors_total',
    help: 'Errors by their code: docs/errors.md.',
    labelNames: ['code'],
    registers,
  });
  let running = 0;
  new Gauge({
    name: 'isnad_pool_connections_busy',
    help: 'Connections of the pool that run a statement of a reader.',
    registers,
    collect() {
      this.set(running);
    },
  });
  graphGauge(registers, counts);
  collectDefaultMetrics({ register: registry });
  const named = boundedNames(100);
  return {
    request: ({ operation, type, status, ms, codes }) => {
      const name = named(operation);
      requests.inc({ operation: name, type, status });
      durations.observe({ operation: name }, ms / 1000);
      for (const code of codes) errors.inc({ code });
    },
    refused: (code) => {
      errors.inc({ code });
    },
    statement: () => {
      running += 1;
      return (took) => {
        running -= 1;
        statements.observe(took);
      };
    },
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
};

// What has been ingested, by whichever process: the graph itself says it. It says nothing while it does not answer.
const graphGauge = (registers: Registry[], counts: () => Promise<Counts>): void => {
  new Gauge({
    name: 'isnad_graph_nodes',
    help: 'Nodes of the graph by kind; Article counts what has been ingested.',
    labelNames: ['kind'],
    registers,
    async collect() {
      this.reset();
      const found: Partial<Counts> = await counts().catch(() => ({}));
      for (const [kind, count] of Object.entries(found)) this.set({ kind }, count);
    },
  });
};
