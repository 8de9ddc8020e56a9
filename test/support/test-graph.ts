import { afterAll, inject } from 'vitest';
import { connect, type Graph } from '../../src/graph/graph.js';
import { ensureSchema } from '../../src/graph/schema.js';
import { clear } from './graph-dump.js';

/** The graph of a test file, empty before the first test and after the last. To be asked for once, at the top of the file. */
export const testGraph = async (): Promise<Graph> => {
  const graph = await connect(inject('neo4j'));
  await clear(graph);
  await ensureSchema(graph);
  afterAll(async () => {
    await clear(graph);
    await graph.close();
  });
  return graph;
};
