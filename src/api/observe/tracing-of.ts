import type { TraceSettings, Tracing } from './tracing.js';

/** The libraries of OpenTelemetry are loaded only where traces are wanted. */
export const tracingOf = async (settings: TraceSettings | undefined): Promise<Tracing | undefined> =>
  settings === undefined ? undefined : (await import('./otel.js')).openTelemetry(settings);
