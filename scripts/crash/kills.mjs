import { setTimeout as sleep } from 'node:timers/promises';
import { until } from './observer.mjs';

/** In what isnad was when it, or its server, was killed. */
export const phases = ['reading', 'in a transaction', 'between two'];

const phaseNow = async (observer, before) => {
  if (await observer.isWriting()) return 'in a transaction';
  return (await observer.articles()) > before ? 'between two' : 'reading';
};

// One kill in six comes while isnad starts and reads. The others share out what is left to be written, so that the last
// ones still find something to spoil: after so many articles, and some part of the next ones.
const momentOf = (chance, { pace, left, kills }) => {
  const [isEarly, first, second] = [chance.next() < 1 / 6, chance.next(), chance.next()];
  const articles = Math.floor((first * 2 * left) / (kills + 1));
  return isEarly
    ? { articles: 0, ms: first * pace.startMs }
    : { articles: Math.max(articles, 1), ms: second * pace.msPerBatch };
};

const untilItIs = async (moment, { run, observer, before }) => {
  const isThere = async () => run.hasEnded() || (await observer.articles()) >= before + moment.articles;
  await until(isThere, 3_600_000, 30);
  await Promise.race([sleep(moment.ms), run.ended]);
};

const dies = (pid) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended meanwhile.
  }
};

const told = /^error (?:NO_DATABASE|DATABASE_FAILED): /mu;
const advised = /the (?:same )?command again/u;

/** How isnad takes it that its server is gone: it goes on when there is one again, or ends and says what to do. */
const outcomeOf = async (run, { observer, server, before, pid }) => {
  const goesOn = async () => {
    const now = await server.pid();
    return now !== undefined && now !== pid && (await observer.articles(0)) > before;
  };
  const settled = await until(() => run.hasEnded() || goesOn().catch(() => false), 180_000, 200);
  if (!settled) return { how: 'hung', problem: 'isnad neither went on nor ended for three minutes' };
  if (!run.hasEnded()) return { how: 'went on' };
  const { code, stderr } = await run.ended;
  if (code === 0) return { how: 'went on' };
  const clear = code === 2 && told.test(stderr) && advised.test(stderr);
  return { how: 'stopped', ...(clear ? {} : { problem: `isnad ended with ${code} and said:\n${stderr}` }) };
};

const killIsnad = async (run) => {
  dies(run.child.pid);
  await run.ended;
  return { how: 'killed' };
};

const killServer = async (run, { observer, server, chance }) => {
  const [pid, before] = [await server.pid(), await observer.articles()];
  // Whoever looks on lets go: the server that isnad had is the one that is gone.
  await observer.leave();
  dies(pid);
  const [outcome] = await Promise.all([
    outcomeOf(run, { observer, server, before, pid }),
    server.revive(chance.next() * 8_000),
  ]);
  return outcome;
};

/**
 * Waits for its moment and kills isnad or its server.
 * @returns in what it died and how isnad took it; undefined where isnad was done before
 */
export const kill = async (victim, at) => {
  await untilItIs(momentOf(at.chance, at), at);
  if (at.run.hasEnded()) return undefined;
  const phase = await phaseNow(at.observer, at.before);
  const outcome = await (victim === 'isnad' ? killIsnad(at.run) : killServer(at.run, at));
  return { victim, phase, ...outcome };
};
