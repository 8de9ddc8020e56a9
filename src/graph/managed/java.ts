import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { noServer } from './no-server.js';

/** A Java that was asked for its version. */
export interface Java {
  readonly command: string;
  /** As it tells it: `17.0.15`. */
  readonly version: string;
  readonly major: number;
  /** All it says about itself: what a class-data archive depends on. */
  readonly told: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Neo4j 5.26 runs on 17 and 21; 25 starts it with warnings. */
export const oldestJava = 17;

/** `java -version` tells of itself on standard error; Java 8 calls itself 1.8. */
export const javaFrom = (command: string, told: string): Java | undefined => {
  const version = /version "([^"]+)"/.exec(told)?.[1];
  if (version === undefined) return undefined;
  const major = Number.parseInt(version.replace(/^1\./, ''), 10);
  return Number.isNaN(major) ? undefined : { command, version, major, told };
};

const ask = (command: string, environment: Environment): Promise<Java | undefined> =>
  new Promise((done) => {
    execFile(command, ['-version'], { env: environment, timeout: 30_000 }, (error, _out, told) => {
      done(error === null ? javaFrom(command, told) : undefined);
    });
  });

/** The Javas there are: that of JAVA_HOME, then that of the PATH. */
export const javasOf = async (environment: Environment): Promise<readonly Java[]> => {
  const home = environment['JAVA_HOME'];
  const commands = [...(home === undefined || home === '' ? [] : [join(home, 'bin', 'java')]), 'java'];
  const answers = await Promise.all(commands.map((command) => ask(command, environment)));
  return answers.filter((java) => java !== undefined);
};

/**
 * The first Java that Neo4j runs on.
 * @throws NoDatabase where there is none, or only older ones
 */
export const findJava = async (environment: Environment): Promise<Java> => {
  const javas = await javasOf(environment);
  const java = javas.find(({ major }) => major >= oldestJava);
  if (java !== undefined) return java;
  const found = javas.map(({ command, version }) => `${command} is ${version}`).join(', ');
  throw noServer(
    found === ''
      ? `No Java was found. Neo4j needs Java ${oldestJava} or newer.`
      : `The Java here is too old: ${found}. Neo4j needs Java ${oldestJava} or newer.`,
  );
};
