import { defineConfig } from 'vitest/config';

// Two copies of graphql (ESM and CJS) would meet in one process: "another module or realm".
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

// Each Neo4j lives for seconds or minutes and plans ever new statements: Java's second compiler would take more of both cores than it gives
// back. With the first alone there is room for 48 MB of code, which the planner's fills.
process.env['JAVA_TOOL_OPTIONS'] ??= '-XX:TieredStopAtLevel=1 -XX:ReservedCodeCacheSize=240m';

// Tests that start processes or ask a database wait for them.
const patient = { testTimeout: 180_000, hookTimeout: 180_000 };

/** Rooms whose tests share one Neo4j and clear it: one file at a time. */
const sharingOneNeo4j = (name: string, rooms: readonly string[], groupOrder: number) => ({
  resolve,
  test: {
    name,
    include: rooms.map((room) => `test/${room}/**/*.test.ts`),
    exclude: ['test/graph/managed*.test.ts'],
    globalSetup: ['test/support/neo4j.ts'],
    // It brings its own copy of graphql: see above.
    server: { deps: { inline: ['graphql-ws'] } },
    fileParallelism: false,
    sequence: { groupOrder },
    ...patient,
  },
});

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'text',
          // Pure functions: the lexicons are read once for all files.
          isolate: false,
          include: [
            'test/{battery,domain,language,gazetteer,article,extraction,explanation,evaluation,resolution,bench,docs}/**/*.test.ts',
          ],
          exclude: ['test/bench/graph/**', 'test/battery/requests/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          // A property runs many cases; on a busy machine that takes a while.
          testTimeout: 60_000,
        },
      },
      {
        // Each of these starts a Neo4j of its own, beside the text tests.
        resolve,
        test: {
          name: 'managed',
          include: ['test/graph/managed*.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
          ...patient,
        },
      },
      // `npm test` runs the first of these beside the others (scripts/test.mjs).
      sharingOneNeo4j('graph', ['graph', 'api', 'bench/graph', 'battery/requests'], 1),
      sharingOneNeo4j('cli', ['cli', 'ingest', 'export'], 2),
    ],
  },
});
