import { spawn } from 'node:child_process';
import { access, open, readFile, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Connection, connectToSupervisor } from './connect-to-supervisor.js';
import { cannotWrite, lastLines, noServer } from './no-server.js';
import type { SupervisorTask } from './supervisor.js';

type Environment = Readonly<Record<string, string | undefined>>;

/** Node runs the built file, also when the caller is a test that runs from src. */
const supervisorFile = async (): Promise<string> => {
  const here = new URL('supervisor-main.js', import.meta.url);
  const built = fileURLToPath(here).replace(/([/\\])src([/\\]graph[/\\]managed[/\\][^/\\]+)$/, '$1dist$2');
  await access(built).catch((cause: unknown) => {
    throw noServer(`${built} is missing.`, { advice: 'Run `npm run build`.', cause });
  });
  return built;
};

/** Node's own options (debuggers, loaders) are the caller's, not the supervisor's. */
const environmentFor = (environment: Environment): Environment =>
  Object.fromEntries(Object.entries(environment).filter(([name]) => name !== 'NODE_OPTIONS'));

const connectMs = 90_000;

const leastRoom = 1_000_000;

const isFull = async (folder: string): Promise<boolean> => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize < leastRoom;
};

/**
 * Starts a supervisor that outlives this process, and connects to it.
 * @throws NoDatabase where it ends before it can be reached, with its last lines
 */
export const startSupervisor = async (
  task: SupervisorTask,
  environment: Environment,
): Promise<Connection> => {
  const file = await supervisorFile();
  const { supervisorLog, socket } = task.place;
  const log = await open(supervisorLog, 'w').catch((error: unknown) => {
    throw cannotWrite(supervisorLog, 'Set ISNAD_DATA_DIR to a folder that can be written.')(error);
  });
  const supervisor = spawn(process.execPath, [file, JSON.stringify(task)], {
    ...{ detached: true, cwd: dirname(supervisorLog), env: environmentFor(environment) },
    stdio: ['ignore', log.fd, log.fd],
  });
  supervisor.on('error', () => undefined).unref();
  const deadline = Date.now() + connectMs;
  try {
    while (Date.now() < deadline) {
      const connection = await connectToSupervisor(socket);
      if (connection !== undefined) return connection;
      if (supervisor.exitCode !== null || supervisor.pid === undefined) break;
      await sleep(30);
    }
  } finally {
    await log.close();
  }
  const words = lastLines(await readFile(supervisorLog, 'utf8').catch(() => ''));
  // On a full disk it cannot even say so.
  const full = await isFull(dirname(supervisorLog));
  throw noServer(
    `The supervisor of the managed Neo4j did not start${full ? ': the disk is full' : ''}.${words}`,
    full ? { advice: 'Make room and run the command again, or set ISNAD_DATA_DIR to another disk.' } : {},
  );
};
