import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const ours = /^(?:NEO4J_|ISNAD_|DEBUG$|NODE_OPTIONS$)/u;

const environmentWith = (more) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))),
  ...more,
});

/** Starts isnad as a process of its own, with no more of this environment than it needs. */
export const startIsnad = (args, environment) => {
  const begun = Date.now();
  const child = spawn(process.execPath, [built, ...args], {
    env: environmentWith(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const ended = once(child, 'close').then(([code, signal]) => ({
    ...{ code, signal, stdout, stderr },
    seconds: (Date.now() - begun) / 1000,
  }));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  return { child, ended, hasEnded, told: () => stderr };
};

/** Runs isnad to its end. @throws where it does not end well */
export const runIsnad = async (args, environment) => {
  const ran = await startIsnad(args, environment).ended;
  if (ran.code !== 0) throw new Error(`isnad ${args.join(' ')} ended with ${ran.code}:\n${ran.stderr}`);
  return ran;
};
