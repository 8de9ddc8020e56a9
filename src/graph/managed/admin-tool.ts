import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { opens } from './jvm.js';
import { watchdogOf } from './watchdog.js';

/** What neo4j-admin is started from: Java, Neo4j's jars, and the home whose database it works on. */
export interface AdminPlace {
  readonly java: string;
  readonly lib: string;
  readonly home: string;
}

/** What to ask of it. */
export interface AdminTask {
  readonly words: readonly string[];
  /** An open file that it reads. */
  readonly input?: number;
  /** Takes what it writes. */
  readonly take?: (output: Readable) => Promise<void>;
}

// Hundreds of lines of progress, and two at the end that say again what an earlier one says.
const isNoise = (line: string): boolean =>
  /^(?:Files: |Done: |Load failed|Dump failed|Run with )|^\s*$| INFO /u.test(line);

const wordsOf = (said: string): string =>
  said
    .split('\n')
    .filter((line) => !isNoise(line))
    .join('\n');

const ignored = (output: Readable): Promise<void> => {
  output.resume();
  return Promise.resolve();
};

/**
 * Runs neo4j-admin, which is in the same jars as the server. It does not outlive this process. The server of the home
 * must not run. Its own words where it fails, undefined where it does what it is asked to.
 * @throws what taking its output throws
 */
export const runAdminTool = async (
  { java, lib, home }: AdminPlace,
  { words, input, take = ignored }: AdminTask,
): Promise<string | undefined> => {
  const main = ['-cp', join(lib, '*'), 'org.neo4j.cli.AdminTool'];
  const tool = spawn(java, ['-Xmx256m', '-XX:TieredStopAtLevel=1', ...opens, ...main, ...words], {
    stdio: [input ?? 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
  }) as ChildProcessByStdio<null, Readable, Readable>;
  const watchdog = tool.pid === undefined ? undefined : watchdogOf(tool.pid);
  try {
    const ended = once(tool, 'close') as Promise<[code: number | null, signal: string | null]>;
    const [[code, signal], said] = await Promise.all([ended, text(tool.stderr), take(tool.stdout)]);
    return code === 0 ? undefined : `${wordsOf(said)}${signal === null ? '' : ` (${signal})`}`;
  } finally {
    tool.kill('SIGKILL');
    watchdog?.kill('SIGKILL');
  }
};
