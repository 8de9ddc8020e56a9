import { defineConfig } from 'vitest/config';

// Two copies of graphql (ESM and CJS) would meet in one process: "another module or realm".
const resolve = { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] };

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      {
        resolve,
        test: {
          name: 'text',
          include: ['test/{domain,language,gazetteer,article,extraction,resolution,docs}/**/*.test.ts'],
        },
      },
      {
        resolve,
        test: {
          name: 'graph',
          include: ['test/{graph,api,ingest,cli}/**/*.test.ts'],
          globalSetup: ['test/support/neo4j.ts'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
