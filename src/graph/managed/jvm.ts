import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { watchdogOf } from './watchdog.js';

/** What a JVM with Neo4j in it is started from. */
export interface JvmTask {
  readonly java: string;
  readonly lib: string;
  readonly home: string;
  readonly conf: string;
  /** The most that objects may take: `512m`. */
  readonly heap: string;
  /** Further options of the JVM: the class-data archive. */
  readonly options: readonly string[];
  /** Gives way to everything else that runs. */
  readonly background: boolean;
}

/** A JVM with Neo4j in it. It does not outlive this process, not even by `kill -9`. */
export interface Jvm {
  readonly pid: number;
  /** Resolves when it has ended, with what is known of how. */
  readonly ended: Promise<string>;
  /** What it and Neo4j have written since it started. */
  readonly said: () => Promise<string>;
  /** Ends it: politely, after so many milliseconds (twenty seconds unless told) by force. */
  stop(patienceMs?: number): Promise<void>;
}

/** Neo4j reads and writes memory in ways that Java opens on wish alone. */
export const opens = ['java.base/java.nio', 'java.base/java.io', 'java.base/sun.nio.ch'].map(
  (module) => `--add-opens=${module}=ALL-UNNAMED`,
);

const argumentsOf = ({ lib, home, conf, heap, options }: JvmTask): string[] => [
  ...options,
  ...['-Xms256m', `-Xmx${heap}`, '-XX:+ExitOnOutOfMemoryError', '-Dfile.encoding=UTF-8'],
  ...opens,
  ...['-cp', join(lib, '*'), 'org.neo4j.server.CommunityEntryPoint'],
  ...[`--home-dir=${home}`, `--config-dir=${conf}`],
];

const stopping =
  (java: ChildProcess, ended: Promise<string>) =>
  async (patienceMs = 20_000): Promise<void> => {
    java.kill('SIGTERM');
    const force = setTimeout(() => java.kill('SIGKILL'), patienceMs);
    await ended;
    clearTimeout(force);
  };

const textOf = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/** Starts the JVM; that Neo4j answers is another matter. @throws the system's error where java cannot be run */
export const startJvm = async (task: JvmTask): Promise<Jvm> => {
  const logs = join(task.home, 'logs');
  const [consoleLog, neo4jLog] = [join(logs, 'console.log'), join(logs, 'neo4j.log')];
  await mkdir(logs, { recursive: true });
  // Neo4j adds to its log; the lines of an earlier start would be taken for those of this one.
  await rm(neo4jLog, { force: true });
  const output = await open(consoleLog, 'w');
  const [command = task.java, ...words] = [
    ...(task.background ? ['nice', '-n', '19'] : []),
    ...[task.java, ...argumentsOf(task)],
  ];
  const java = spawn(command, words, { stdio: ['ignore', output.fd, output.fd], cwd: task.home });
  const ended = new Promise<string>((done, refuse) => {
    java.once('error', refuse);
    java.once('exit', (code, signal) => {
      done(signal === null ? `exit code ${code ?? 0}` : `signal ${signal}`);
    });
  }).finally(() => output.close());
  ended.catch(() => undefined);
  const { pid } = java;
  if (pid === undefined) throw await ended.then(Error, (cause: unknown) => cause as Error);
  const watchdog = watchdogOf(pid);
  void ended.then(() => watchdog.kill('SIGKILL'));
  return {
    pid,
    ended,
    said: async () => (await Promise.all([consoleLog, neo4jLog].map(textOf))).join(''),
    stop: stopping(java, ended),
  };
};
