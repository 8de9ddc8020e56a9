import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The sample articles. */
export const samples = fileURLToPath(new URL('../../seed', import.meta.url));
/** The built command. */
export const built = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What a command came to. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A command that runs. What it has written so far can be waited for. */
export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ran>;
  /** Resolves with the match once the output has it. @throws when the command ends before */
  until(pattern: RegExp): Promise<RegExpExecArray>;
}

type Environment = Readonly<Record<string, string>>;

// What this shell happens to have set is no part of a test.
const ours = /^(?:NEO4J_|ISNAD_|PORT$|HOST$|DEBUG$|VITEST|NODE_OPTIONS$)/u;
const environmentWith = (more: Environment): Record<string, string | undefined> => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))),
  ...more,
});

/** Starts the built command as users do, as a process of its own. */
export const start = (args: readonly string[], environment: Environment = {}, cwd = tmpdir()): Running => {
  const child = spawn(process.execPath, [built, ...args], { env: environmentWith(environment), cwd });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }));
  return {
    child,
    ended,
    until: async (pattern) => {
      for (;;) {
        const match = pattern.exec(stdout);
        if (match !== null) return match;
        const more = await Promise.race([once(child.stdout, 'data'), ended]);
        if (!Array.isArray(more) && !pattern.test(stdout))
          throw new Error(`ended before ${String(pattern)}: ${stderr}`);
      }
    },
  };
};

/** Runs a command to its end. */
export const isnad = (args: readonly string[], environment: Environment = {}, cwd?: string): Promise<Ran> =>
  start(args, environment, cwd).ended;

/** The variables that name a server. */
export const serverAt = (at: {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}): Environment => ({ NEO4J_URI: at.uri, NEO4J_USERNAME: at.username, NEO4J_PASSWORD: at.password });

/** A folder that is gone when the test is done. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-cli-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
};
