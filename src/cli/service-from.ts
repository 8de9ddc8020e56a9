import { pino, type Logger } from 'pino';
import type { ServeSettings } from '../api/server.js';
import { IsnadError } from '../domain/errors.js';

type Environment = Readonly<Record<string, string | undefined>>;

const levels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

/**
 * How the API is served, as the environment says: what is logged, traced, shown and registered.
 * @throws IsnadError BAD_INPUT that names the variable
 */
export const serviceFrom = (
  environment: Environment,
): Pick<ServeSettings, 'logger' | 'traces' | 'explorer' | 'development' | 'documents'> => {
  const said = (name: string): string => environment[name]?.trim() ?? '';
  const folder = said('ISNAD_DOCUMENTS');
  return {
    logger: loggerOf(said('ISNAD_LOG_LEVEL')),
    explorer: said('ISNAD_EXPLORER') !== '0',
    development: said('NODE_ENV') === 'development',
    ...(wantsTraces(said) ? { traces: {} } : {}),
    ...(folder === '' ? {} : { documents: { folder, only: said('ISNAD_DOCUMENTS_ONLY') === '1' } }),
  };
};

// The variables are those of OpenTelemetry, and its own exporter reads them.
const wantsTraces = (said: (name: string) => string): boolean =>
  said('OTEL_SDK_DISABLED') !== 'true' &&
  ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'].some((name) => said(name) !== '');

const loggerOf = (level: string): Logger => {
  if (level !== '' && !levels.includes(level))
    throw new IsnadError('BAD_INPUT', `ISNAD_LOG_LEVEL: is none of ${levels.join(', ')}.`);
  return pino({ level: level === '' ? 'warn' : level }, pino.destination(2));
};
