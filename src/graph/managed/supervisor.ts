import { archiveOptions, trainArchive } from './class-archive.js';
import { IsnadError } from '../../domain/errors.js';
import { type LeaseDesk, openDesk } from './lease-desk.js';
import { cannotWrite, lastLines, noServer } from './no-server.js';
import type { Memory } from './memory.js';
import { endOrphans } from './orphans.js';
import { passwordIn } from './password.js';
import type { Place } from './place.js';
import { lockProcess } from './process-lock.js';
import { settleRestore } from './settle-restore.js';
import { type Server, startServer } from './server.js';

/** What a supervisor is told by whoever starts it. */
export interface SupervisorTask {
  readonly place: Place;
  readonly java: string;
  readonly lib: string;
  /** Where the class-data archive of this Java and these jars is, or is to be. */
  readonly archive: string;
  readonly memory: Memory;
}

const grace = { first: 15_000, last: 2_000 };
/** The one before needs its time to stop the server. */
const turnMs = 60_000;

const failure = (error: unknown): { message: string; advice?: string } => {
  const known = error instanceof IsnadError ? error : noServer(`The managed Neo4j failed: ${String(error)}`);
  return known.advice === undefined
    ? { message: known.message }
    : { message: known.message, advice: known.advice };
};

const start = async (task: SupervisorTask, signal: AbortSignal): Promise<Server> => {
  const { java, lib, place } = task;
  await endOrphans(place.home);
  await settleRestore(place);
  const password = await passwordIn(place.passwordFile).catch((error: unknown) => {
    throw cannotWrite(place.passwordFile, 'Set ISNAD_DATA_DIR to a folder that can be written.')(error);
  });
  return startServer({
    java,
    lib,
    home: place.home,
    password,
    options: archiveOptions(task.archive),
    memory: task.memory,
    signal,
  });
};

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    signal.addEventListener('abort', () => {
      done();
    });
  });

/** Says that the server is ready, and returns when it is to end. @throws NoDatabase when it ends by itself */
const serve = async ({ uri, jvm }: Server, desk: LeaseDesk, signal: AbortSignal): Promise<void> => {
  desk.describe({ server: jvm.pid, uri });
  desk.say({ type: 'ready', uri });
  const how = await Promise.race([jvm.ended, aborted(signal)]);
  if (how === undefined || signal.aborted) return;
  throw noServer(
    `The managed Neo4j ended by itself (${how}). Its last lines:${lastLines(await jvm.said())}`,
    {
      advice: 'Run the command again: what was written is kept.',
    },
  );
};

/** From the first lease to the last: starts the server, watches it, stops it. */
const run = async (task: SupervisorTask, desk: LeaseDesk, ending: AbortController): Promise<void> => {
  const started: Server[] = [];
  const training: Promise<void>[] = [];
  try {
    const server = await start(task, ending.signal);
    started.push(server);
    // Without the archive the next start is slower, no more.
    training.push(trainArchive({ ...task, signal: ending.signal }).catch(console.error));
    await serve(server, desk, ending.signal);
  } catch (error) {
    if (!ending.signal.aborted) desk.say({ type: 'failed', ...failure(error) });
  }
  // Whoever comes from now on starts the next supervisor, which waits for the lock.
  const closed = desk.close();
  ending.abort();
  await Promise.allSettled([...started.map(({ jvm }) => jvm.ended), ...training, closed]);
};

/**
 * Owns the managed server of a data directory until nobody holds a lease, or until it gets a signal. Only one
 * supervisor of a data directory runs at a time; the next waits until the one before has stopped its server.
 * @throws what hinders it from opening the desk
 */
export const supervise = async (task: SupervisorTask): Promise<void> => {
  const release = await lockProcess(task.place.supervisorLock, { waitMs: turnMs });
  if (release === undefined) throw new Error('the supervisor before this one does not end');
  const ending = new AbortController();
  const end = () => {
    ending.abort();
  };
  const desk = await openDesk(task.place.socket, grace);
  void desk.empty.then(end);
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, end);
  await run(task, desk, ending);
  await release();
};
