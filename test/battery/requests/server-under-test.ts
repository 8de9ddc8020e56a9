import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { keys } from './sent.js';

/** The built server, as `isnad start` serves it. */
export interface ServerUnderTest {
  readonly url: string;
  /** Lines of its log so far. */
  readonly log: readonly string[];
  /** The most memory that it has had, in MB, and what its heap holds now. */
  readonly memory: () => Promise<{ readonly most: number; readonly heap: number }>;
  readonly runs: () => boolean;
  readonly stop: () => Promise<void>;
}

const peakOf = (pid: number | undefined): number =>
  Math.round(
    Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1024,
  );

/** Starts the server with a reader's and an editor's key, and waits until it answers. */
export const startUnderTest = async (environment: NodeJS.ProcessEnv): Promise<ServerUnderTest> => {
  const child = spawn(process.execPath, ['dist/cli/main.js', 'start'], {
    env: {
      ...environment,
      ...{ PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'production', ISNAD_LOG_LEVEL: 'info' },
      ISNAD_KEYS: `editor:ed:${keys.editor} reader:rd:${keys.reader}`,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const log: string[] = [];
  createInterface({ input: child.stderr, crlfDelay: Infinity }).on('line', (line) => log.push(line));
  let url: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    url = /GraphQL\s+(http:\S+)\/graphql/u.exec(line)?.[1];
    if (url !== undefined) break;
  }
  if (url === undefined) throw new Error(`the server did not start: ${log.join('\n')}`);
  child.stdout.resume();
  const at = url;
  // What isnad says before it serves is for people.
  log.length = 0;
  return {
    url: at,
    log,
    memory: async () => {
      const figures = await (await fetch(`${at}/metrics`)).text();
      const heap = Number(/^nodejs_heap_size_used_bytes (\S+)/mu.exec(figures)?.[1] ?? 0);
      return { most: peakOf(child.pid), heap: Math.round(heap / 2 ** 20) };
    },
    runs: () => child.exitCode === null && child.signalCode === null,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
};
