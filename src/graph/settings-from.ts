import type { GraphSettings } from './graph.js';

/** The server that the environment names, if it names one. An empty variable is as good as none. */
export const settingsFrom = (
  environment: Readonly<Record<string, string | undefined>>,
): GraphSettings | undefined => {
  const uri = environment['NEO4J_URI'];
  if (uri === undefined || uri === '') return undefined;
  const database = environment['NEO4J_DATABASE'];
  return {
    uri,
    username: environment['NEO4J_USERNAME'] ?? 'neo4j',
    password: environment['NEO4J_PASSWORD'] ?? '',
    ...(database === undefined || database === '' ? {} : { database }),
  };
};
