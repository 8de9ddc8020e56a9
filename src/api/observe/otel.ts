import {
  defaultTextMapGetter,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  trace,
  type Span,
} from '@opentelemetry/api';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { detectResources, envDetector, resourceFromAttributes } from '@opentelemetry/resources';
import { BasicTracerProvider, BatchSpanProcessor } from '@opentelemetry/sdk-trace-base';
import type { RequestTold } from './request-told.js';
import type { RequestSpan, TraceSettings, Tracing } from './tracing.js';

/** Traces by OTLP over HTTP: a span for each request, below it one for each statement. */
export const openTelemetry = (settings: TraceSettings): Tracing => {
  const exporter = new OTLPTraceExporter(settings.url === undefined ? {} : { url: settings.url });
  const provider = new BasicTracerProvider({
    resource: resourceFromAttributes({ 'service.name': 'isnad' }).merge(
      detectResources({ detectors: [envDetector] }),
    ),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('isnad');
  const propagator = new W3CTraceContextPropagator();
  return {
    request: (headers) => {
      const parent = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      const span = tracer.startSpan('graphql', { kind: SpanKind.SERVER }, parent);
      const inside = trace.setSpan(parent, span);
      const statement: RequestSpan['statement'] = (text) => {
        // Statements hold parameters in place of values: their text tells nothing that was given.
        const attributes = { 'db.system.name': 'neo4j', 'db.query.text': text };
        const of = tracer.startSpan('statement', { kind: SpanKind.CLIENT, attributes }, inside);
        return (error) => {
          if (error !== undefined) of.setStatus({ code: SpanStatusCode.ERROR });
          of.end();
        };
      };
      return {
        statement,
        end: (told) => {
          endOf(span, told);
        },
      };
    },
    close: () => provider.shutdown(),
  };
};

const endOf = (span: Span, told: RequestTold): void => {
  span.updateName([told.type, told.operation].join(' ').trim());
  span.setAttributes({
    'graphql.operation.name': told.operation,
    'graphql.operation.type': told.type,
    'http.response.status_code': told.status,
    'isnad.request_id': told.requestId,
    'isnad.statements': told.statements,
    'isnad.cost': told.cost,
  });
  if (told.codes.length > 0) span.setAttribute('error.type', told.codes.join(','));
  if (told.status >= 500) span.setStatus({ code: SpanStatusCode.ERROR });
  span.end();
};
