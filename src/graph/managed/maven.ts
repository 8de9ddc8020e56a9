import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { diskTroubleIn, lastLines, noServer } from './no-server.js';
import { watchdogOf } from './watchdog.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** What Maven is asked for: the jars of a pom, in a folder. */
export interface MavenTask {
  readonly pom: string;
  readonly into: string;
  readonly environment: Environment;
  /** Hears how many jars of the pom have been downloaded; not those that Maven's own plugins need. */
  readonly onJar: (count: number) => void;
}

/** Maven says of every file where it came from; its own plugin comes first, and is not ours. */
const isJar = (line: string): boolean =>
  line.includes('Downloaded from') && line.includes('.jar') && !line.includes('/org/apache/maven/plugins/');

const failureIn = (output: string): string => {
  const errors = output.split('\n').filter((line) => line.startsWith('[ERROR]') && line.length > 8);
  return lastLines(errors.length > 0 ? errors.slice(0, 6).join('\n') : output);
};

const failed = (output: string): Error => {
  const disk = diskTroubleIn(output);
  if (disk !== undefined)
    return noServer(`Maven could not store Neo4j: ${disk}.${failureIn(output)}`, {
      advice: 'Make room (about 300 MB), or set XDG_CACHE_HOME to a folder that has it.',
    });
  return noServer(`Maven could not download Neo4j:${failureIn(output)}`, {
    advice: 'Check the network (and the mirrors in ~/.m2/settings.xml), then run the command again.',
  });
};

const missing = (cause: unknown): Error =>
  noServer('No Maven was found: `mvn` is not on the PATH. isnad downloads Neo4j with it, once.', { cause });

/**
 * Copies all jars of a pom into a folder, downloading those that the user's repository does not have.
 * @throws NoDatabase without Maven, or where it fails: with the last lines of what it said
 */
export const copyJars = (task: MavenTask): Promise<void> =>
  new Promise((done, refuse) => {
    const goal = ['dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${task.into}`];
    const maven = spawn('mvn', ['-B', '-Dstyle.color=never', '-f', task.pom, ...goal], {
      env: task.environment,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const watchdog = maven.pid === undefined ? undefined : watchdogOf(maven.pid);
    const said: string[] = [];
    const copying = (): boolean => said.some((line) => line.includes(':copy-dependencies'));
    let jars = 0;
    createInterface({ input: maven.stdout }).on('line', (line) => {
      if (isJar(line) && !copying()) task.onJar((jars += 1));
      said.push(line);
      if (said.length > 200 && !copying()) said.shift();
    });
    createInterface({ input: maven.stderr }).on('line', (line) => said.push(line));
    maven.on('error', (cause) => {
      refuse(missing(cause));
    });
    maven.on('close', (code) => {
      watchdog?.kill('SIGKILL');
      if (code === 0) done();
      else refuse(failed(said.join('\n')));
    });
  });
