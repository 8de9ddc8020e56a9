import { lockProcess } from './process-lock.js';
import { archiveFor } from './class-archive.js';
import { findJava } from './java.js';
import { neo4jJars } from './jars.js';
import { cannotWrite, noServer } from './no-server.js';
import { memoryFrom } from './memory.js';
import { type Place, placeOf } from './place.js';
import { type Connection, connectToSupervisor } from './connect-to-supervisor.js';
import { startSupervisor } from './start-supervisor.js';
import type { NoDatabase } from '../../domain/errors.js';
import type { GraphSettings } from '../graph.js';
import { readPassword } from './password.js';

/** What a caller says about where it runs. */
export interface ServerWish {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly dataDir: string;
  /** Gets one human line for each step. */
  readonly report: (message: string) => void;
}

/** A share in the managed server of a data directory. It ends with `release` and with the process. */
export interface ServerLease {
  readonly settings: GraphSettings;
  /** Resolves when the server is lost while the lease is held; never otherwise. */
  readonly lost: Promise<NoDatabase>;
  /** Gives the share back; on wish waits until the server has stopped, which it does after its last share. */
  readonly release: (options?: { readonly untilStopped?: boolean }) => Promise<void>;
}

const startMs = 120_000;

const startAndConnect = async (wish: ServerWish, place: Place): Promise<Connection> => {
  const memory = memoryFrom(wish.environment);
  const java = await findJava(wish.environment);
  const lib = await neo4jJars(wish);
  const release = await lockProcess(place.startLock, { waitMs: startMs }).catch((error: unknown) => {
    throw cannotWrite(place.startLock, 'Make room there, or set ISNAD_DATA_DIR to another folder.')(error);
  });
  if (release === undefined) throw noServer('Another process has been starting Neo4j for too long.');
  try {
    const task = { place, java: java.command, lib, archive: archiveFor(lib, java), memory };
    return (await connectToSupervisor(place.socket)) ?? (await startSupervisor(task, wish.environment));
  } finally {
    await release();
  }
};

/** The supervisor may be leaving just when we come: then there is a next one. */
const connectionTo = async (
  wish: ServerWish,
  place: Place,
): Promise<{ connection: Connection; uri: string }> => {
  for (let tries = 0; tries < 5; tries += 1) {
    const connection = (await connectToSupervisor(place.socket)) ?? (await startAndConnect(wish, place));
    const uri = await connection.lease(wish.report);
    if (uri !== undefined) return { connection, uri };
  }
  throw noServer('The managed Neo4j stopped each time it was asked for.', {
    advice: `Its supervisor wrote to ${place.supervisorLog}.`,
  });
};

const untilStopped = async (place: Place): Promise<void> => {
  const release = await lockProcess(place.supervisorLock, { waitMs: startMs });
  await release?.();
};

/**
 * Shares the managed server of the data directory, starting it where it does not run. The server stops a moment after
 * its last lease has ended, however that came.
 * @throws NoDatabase without Java, Maven, network or disk, and where Neo4j does not start
 */
export const leaseServer = async (wish: ServerWish): Promise<ServerLease> => {
  const place = await placeOf(wish.dataDir);
  const { connection, uri } = await connectionTo(wish, place);
  const settings = { uri, username: 'neo4j', password: await readPassword(place.passwordFile) };
  wish.report(`Neo4j is ready at ${uri}`);
  void connection.lost.then((loss) => {
    wish.report(loss.message);
  });
  return {
    settings,
    lost: connection.lost,
    release: async (options = {}) => {
      connection.end();
      if (options.untilStopped === true) await untilStopped(place);
    },
  };
};
