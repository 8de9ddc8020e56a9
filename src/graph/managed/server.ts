import { setTimeout as sleep } from 'node:timers/promises';
import { type Settings, writeConfiguration } from './configuration.js';
import { type Login, firstLogin } from './first-login.js';
import { freePort } from './free-port.js';
import { type Memory, modestMemory } from './memory.js';
import { type Jvm, startJvm } from './jvm.js';
import { diskTroubleIn, lastLines, noServer } from './no-server.js';

/** What a server is started from. */
export interface ServerTask {
  readonly java: string;
  readonly lib: string;
  readonly home: string;
  readonly password: string;
  /** A modest share unless told. */
  readonly memory?: Memory;
  /** Further options of the JVM. */
  readonly options?: readonly string[];
  /** Further settings of Neo4j, over those of a managed server. */
  readonly settings?: Settings;
  /** Gives way to everything else that runs. */
  readonly background?: boolean;
  /** Ends the start, and the server. */
  readonly signal?: AbortSignal;
  /** Names a port to try; asked again when the port turns out to be taken. */
  readonly choosePort?: () => Promise<number>;
}

/** A Neo4j that answers queries on loopback. */
export interface Server {
  readonly uri: string;
  readonly jvm: Jvm;
}

/** Slow machines take a minute; two are given. */
const startMs = 120_000;

/** A JVM that ended, and what it said before. */
class EndedAtStart extends Error {
  constructor(
    readonly how: string,
    readonly said: string,
  ) {
    super(how);
  }
}

const untilEnded = async (jvm: Jvm): Promise<never> => {
  const how = await jvm.ended;
  throw new EndedAtStart(how, await jvm.said());
};

/** That something answers at the port proves nothing: it may be somebody else, who would be told our password. */
const untilOpen = async (jvm: Jvm, mayWait: () => boolean): Promise<void> => {
  while (!(await jvm.said()).includes('Bolt enabled on')) {
    if (!mayWait()) throw noServer(`Neo4j did not open its port in time.${lastLines(await jvm.said())}`);
    await sleep(40);
  }
};

const untilItAnswers = async (jvm: Jvm, login: Login): Promise<void> => {
  const wait = { until: Date.now() + startMs };
  void jvm.ended.then(() => (wait.until = 0));
  const mayWait = () => Date.now() < wait.until;
  await untilOpen(jvm, mayWait);
  await firstLogin(login, mayWait);
};

const startAt = async (task: ServerTask, port: number): Promise<Server> => {
  const { java, lib, home, signal, password, options = [], background = false } = task;
  const { heap, pageCache } = task.memory ?? modestMemory;
  const settings = { 'server.memory.pagecache.size': pageCache, ...task.settings };
  const conf = await writeConfiguration(home, port, settings);
  const jvm = await startJvm({ java, lib, home, conf, heap, options, background });
  // What runs in the background writes nothing that is kept.
  const abort = () => void jvm.stop(background ? 0 : undefined);
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted === true) abort();
  const uri = `bolt://127.0.0.1:${port}`;
  try {
    await Promise.race([untilItAnswers(jvm, { uri, username: 'neo4j', password }), untilEnded(jvm)]);
    return { uri, jvm };
  } catch (error) {
    await jvm.stop();
    throw error;
  }
};

const isPortTaken = (error: unknown): boolean =>
  error instanceof EndedAtStart && /already in use|BindException/.test(error.said);

const startFailed = (error: unknown): unknown => {
  if (!(error instanceof EndedAtStart)) return error;
  const disk = diskTroubleIn(error.said);
  return noServer(
    `Neo4j ended at its start (${error.how})${disk === undefined ? '' : `: ${disk}`}. Its last lines:${lastLines(error.said)}`,
    disk === undefined ? {} : { advice: 'Make room, or set ISNAD_DATA_DIR to another disk.' },
  );
};

/**
 * Starts Neo4j on a free loopback port and waits until a query runs.
 * @throws NoDatabase with the last lines of its log where it ends before that
 */
export const startServer = async (task: ServerTask, tries = 4): Promise<Server> => {
  try {
    return await startAt(task, await (task.choosePort ?? freePort)());
  } catch (error) {
    if (isPortTaken(error) && tries > 1) return startServer(task, tries - 1);
    throw startFailed(error);
  }
};
