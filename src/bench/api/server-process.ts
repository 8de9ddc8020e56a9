import { fork, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GraphSettings } from '../../graph/graph.js';

/** A server in a process of its own, so that none pays for the others' garbage or code. */
export interface ServerProcess {
  readonly url: string;
  /** Sends a message and gives the next one that comes back. */
  request(message: unknown): Promise<unknown>;
  stop(): Promise<void>;
}

/** Starts a module that answers the settings of a database with its address. */
export const startProcess = async (module: string, settings: GraphSettings): Promise<ServerProcess> => {
  // As in production: GraphQL's library checks more than it needs to elsewhere.
  const env = { ...process.env, NODE_ENV: 'production' };
  const child = fork(module, { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const gone = once(child, 'exit').then(([code]: unknown[]) => {
    throw new Error(`${module} ended with code ${String(code)}`);
  });
  gone.catch(() => undefined);
  const request = async (message: unknown): Promise<unknown> => {
    const answer = once(child, 'message');
    child.send(message as object);
    return ((await Promise.race([answer, gone])) as readonly unknown[])[0];
  };
  const url = String(await request(settings));
  return {
    url,
    request,
    stop: async () => {
      if (child.exitCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        await ended;
      }
    },
  };
};

const rival = fileURLToPath(new URL('../../../bench/neo4j-graphql', import.meta.url));

/** The module of the server of @neo4j/graphql; its packages are installed where they are not yet. */
export const rivalModule = async (report: (message: string) => void): Promise<string> => {
  if (!existsSync(`${rival}/node_modules/@neo4j/graphql`)) {
    report('Installing @neo4j/graphql into bench/neo4j-graphql …');
    const npm = spawn('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts'], {
      cwd: rival,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    const [code] = (await once(npm, 'exit')) as [number];
    if (code !== 0) throw new Error(`npm ci in ${rival} ended with code ${code}`);
  }
  return `${rival}/server.mjs`;
};
