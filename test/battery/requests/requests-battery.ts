import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { command, inProject, shell } from '../command.js';
import { fingerprint } from '../fingerprint.js';
import type { Verdict } from '../verdict.js';
import { askAll, type Asked } from './ask-all.js';
import { isFault, wrongInLine } from './check-log.js';
import { drawn } from './draw.js';
import { playRound, roundOf, type RoundTold } from './editors-round.js';
import { materialOf } from './material.js';
import { kindNames, requestsOf } from './requests.js';
import { keys } from './sent.js';
import { startUnderTest, type ServerUnderTest } from './server-under-test.js';

interface Task {
  readonly count: number;
  readonly seed: number;
}

const told = (codes: Readonly<Record<string, number>>): string =>
  Object.entries(codes)
    .sort(([, a], [, b]) => b - a)
    .map(([code, count]) => `${code} ${count}`)
    .join(', ');

const counted = (list: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const one of list) counts[one] = (counts[one] ?? 0) + 1;
  return counts;
};

// One after the other: what a round leaves must be nothing, and two at once may hold each other's words.
const playAll = async (url: string, { count, seed }: Task): Promise<readonly RoundTold[]> => {
  const all: RoundTold[] = [];
  for (const round of drawn(roundOf, { count, seed })) all.push(await playRound(url, round));
  return all;
};

interface Parts {
  readonly server: ServerUnderTest;
  readonly environment: Readonly<Record<string, string>>;
}

const compared = async (
  { environment }: Parts,
  what: string,
  [before, ...options]: readonly [string, ...string[]],
): Promise<readonly string[]> =>
  (await fingerprint(environment, ...options)) === before ? [] : [`the graph was changed by ${what}`];

const figuresOf = (asked: Asked, rounds: readonly RoundTold[]): Verdict['figures'] => ({
  'kinds of request': kindNames.length,
  'answered 200 without an error': asked.answered,
  'refused, by code': told(asked.codes),
  INTERNAL: asked.codes['INTERNAL'] ?? 0,
  'slowest answer': `${(asked.worst.ms / 1000).toFixed(1)} s (${asked.worst.kind})`,
  'odd articles of an editor': `${rounds.length}, ${rounds.filter(({ kept }) => kept).length} taken; ${rounds.reduce((sum, { judged }) => sum + judged, 0)} judgements`,
  'their refusals': told(counted(rounds.flatMap(({ codes }) => codes))),
});

const tormented = async (parts: Parts, { count, seed }: Task): Promise<Verdict> => {
  const { server, environment } = parts;
  const before = await fingerprint(environment);
  const plain = await fingerprint(environment, '--without-judgements');
  const quiet = await server.memory();
  const began = performance.now();
  const material = await materialOf(server.url, { authorization: `Bearer ${keys.reader}` });
  const asked = await askAll(server.url, requestsOf(material, { count, seed }));
  const changed = await compared(parts, 'requests that write nothing', [before]);
  const rounds = await playAll(server.url, { count: Math.ceil(count / 50), seed });
  const left = await compared(parts, 'articles that were removed again', [plain, '--without-judgements']);
  const { most, heap } = await server.memory();
  const faults = server.log.filter(isFault);
  return {
    figures: {
      ...figuresOf(asked, rounds),
      memory: `${most} MB at most; heap ${quiet.heap} MB before, ${heap} MB after`,
      'lines of the log': server.log.length,
      time: `${((performance.now() - began) / 1000).toFixed(0)} s`,
    },
    wrong: [
      ...asked.wrong,
      ...rounds.flatMap(({ wrong }) => wrong),
      ...changed,
      ...left,
      ...server.log.flatMap(wrongInLine),
      ...faults.map((line) => `log: ${line.slice(0, 600)}`),
      ...(most > 600 ? [`memory: ${most} MB`] : []),
      ...(server.runs() ? [] : ['the server has ended']),
    ],
  };
};

/** Sends mutated requests to `isnad start` over a graph of its own, and says what became of them. */
export const requestsBattery = async (task: Task): Promise<Verdict> => {
  const root = await mkdtemp(join(tmpdir(), 'isnad-battery-'));
  const environment = { ISNAD_DATA_DIR: join(root, 'data') };
  try {
    await command(['seed', inProject('seed')], { environment });
    const server = await startUnderTest({ ...shell, ...environment });
    try {
      const { figures, wrong } = await tormented({ server, environment }, task);
      return { figures: { requests: task.count, ...figures }, wrong };
    } finally {
      await server.stop();
    }
  } finally {
    await rm(root, { recursive: true, force: true });
  }
};
