import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { identityOf, isAlive } from './process-identity.js';

interface Running {
  readonly pid: number;
  readonly words: readonly string[];
}

const wordsOf = (pid: number): readonly string[] => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
};

const fromProc = (): Running[] =>
  readdirSync('/proc')
    .map(Number)
    .filter(Number.isInteger)
    .map((pid) => ({ pid, words: wordsOf(pid) }));

const fromPs = (): Running[] =>
  execFileSync('ps', ['-axww', '-o', 'pid=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => line.trim().split(' '))
    .map(([pid = '0', ...words]) => ({ pid: Number(pid), words }));

/** The Neo4j servers of a home folder, found by their own command lines: never a pid out of an old file. */
const serversOf = (home: string): number[] =>
  (process.platform === 'linux' ? fromProc() : fromPs())
    .filter(({ words }) => words.includes('org.neo4j.server.CommunityEntryPoint'))
    .filter(({ words }) => words.join(' ').includes(`--home-dir=${home} --config-dir=`))
    .map(({ pid }) => pid);

const kill = (pid: number, signal: NodeJS.Signals): void => {
  try {
    process.kill(pid, signal);
  } catch {
    // It ended by itself.
  }
};

const endsWithin = async (identity: string, ms: number): Promise<boolean> => {
  const deadline = Date.now() + ms;
  while (isAlive(identity) && Date.now() < deadline) await sleep(50);
  return !isAlive(identity);
};

const end = async (pid: number): Promise<void> => {
  const identity = identityOf(pid);
  if (identity === undefined) return;
  kill(pid, 'SIGTERM');
  if (await endsWithin(identity, 15_000)) return;
  kill(pid, 'SIGKILL');
  await endsWithin(identity, 5_000);
};

/**
 * Ends the servers that a killed supervisor left on this home folder. Only the holder of the supervisor's lock may
 * call it: then no server of this home has an owner. Returns how many there were.
 */
export const endOrphans = async (home: string): Promise<number> => {
  const orphans = serversOf(home);
  await Promise.all(orphans.map(end));
  return orphans.length;
};
