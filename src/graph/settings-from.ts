import { IsnadError } from '../domain/errors.js';
import type { GraphSettings } from './graph.js';

/**
 * The server that the environment names, if it names one. An empty variable is as good as none.
 * @throws IsnadError BAD_INPUT where NEO4J_URI has a scheme that no Neo4j answers to
 */
export const settingsFrom = (
  environment: Readonly<Record<string, string | undefined>>,
): GraphSettings | undefined => {
  const uri = environment['NEO4J_URI'];
  if (uri === undefined || uri === '') return undefined;
  if (!/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//.test(uri))
    throw new IsnadError('BAD_INPUT', 'NEO4J_URI: this is no address of a Neo4j', {
      advice: 'It begins with bolt://, bolt+s://, bolt+ssc://, neo4j://, neo4j+s:// or neo4j+ssc://.',
    });
  const database = environment['NEO4J_DATABASE'];
  return {
    uri,
    username: environment['NEO4J_USERNAME'] ?? 'neo4j',
    password: environment['NEO4J_PASSWORD'] ?? '',
    ...(database === undefined || database === '' ? {} : { database }),
  };
};
