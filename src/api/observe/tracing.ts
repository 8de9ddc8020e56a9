import type { IncomingHttpHeaders } from 'node:http';
import type { RequestTold } from './request-told.js';

/** One request as a span. */
export interface RequestSpan {
  /** A span for a statement of it. @returns what ends it */
  readonly statement: (statement: string) => (error?: unknown) => void;
  readonly end: (told: RequestTold) => void;
}

/** Where spans go. */
export interface Tracing {
  /** @param headers may tell, as `traceparent`, what the request is a part of */
  readonly request: (headers: IncomingHttpHeaders) => RequestSpan;
  /** Sends what is left. */
  readonly close: () => Promise<void>;
}

/** Whether traces are wanted, and where they go: where the variables of OpenTelemetry say unless an address is told. */
export interface TraceSettings {
  readonly url?: string;
}
