import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { byteLines } from '../../src/article/byte-lines.js';

/** What a command came to. */
export interface Ended {
  readonly code: number | null;
  readonly errors: readonly string[];
  /** The most memory it had, in MB; 0 where the system does not tell. */
  readonly memory: number;
  readonly seconds: number;
}

const peakOf = (pid: number | undefined): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid ?? 0}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
};

const mostBytes = 256 << 20;

async function* linesOf(stream: NodeJS.ReadableStream): AsyncGenerator<string> {
  for await (const { bytes } of byteLines(stream as AsyncIterable<Buffer>, mostBytes))
    yield bytes?.toString() ?? '';
}

const root = process.cwd();

// The graph of the battery is one of its own: never the one that this shell happens to name.
const given = process.env['ISNAD_TEST_NEO4J_URI'];
const own = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:NEO4J_|ISNAD_)/u.test(name)),
);
/** The environment of this shell, with nothing that names a graph but the one that is given for tests. */
export const shell =
  given === undefined
    ? own
    : { ...own, NEO4J_URI: given, NEO4J_USERNAME: 'neo4j', NEO4J_PASSWORD: 'isnad-test' };

/** Runs the built command to its end, and gives its output away line by line. */
export const command = async (
  args: readonly string[],
  {
    environment = {},
    line = () => undefined,
  }: { readonly environment?: Readonly<Record<string, string>>; readonly line?: (line: string) => void } = {},
): Promise<Ended> => {
  const began = performance.now();
  const child = spawn(process.execPath, [`${root}/dist/cli/main.js`, ...args], {
    env: { ...shell, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let memory = 0;
  const looking = setInterval(() => (memory = Math.max(memory, peakOf(child.pid))), 50);
  const errors: string[] = [];
  const told = (async () => {
    for await (const one of linesOf(child.stderr)) errors.push(one);
  })();
  const ended = once(child, 'close');
  for await (const one of linesOf(child.stdout)) line(one);
  await told;
  const [code] = (await ended) as [number | null];
  clearInterval(looking);
  return { code, errors, memory: Math.round(memory), seconds: (performance.now() - began) / 1000 };
};

/** The address of a file of the project. */
export const inProject = (path: string): string => fileURLToPath(new URL(`file://${root}/${path}`));
