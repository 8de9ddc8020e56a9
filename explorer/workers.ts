import type { Environment } from 'monaco-editor';

/** The workers that the bundle has beside this file, by the language that the editor asks for. */
const files: Readonly<Record<string, string>> = {
  json: './json.worker.js',
  graphql: './graphql.worker.js',
};

const environment: Environment = {
  getWorker: (_, language) =>
    new Worker(new URL(files[language] ?? './editor.worker.js', import.meta.url), { type: 'module' }),
};

Object.assign(globalThis, { MonacoEnvironment: environment });
