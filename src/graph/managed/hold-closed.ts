import { IsnadError } from '../../domain/errors.js';
import { askStatus } from './connect-to-supervisor.js';
import { type LeaseDesk, openDesk } from './lease-desk.js';
import { endOrphans } from './orphans.js';
import type { Place } from './place.js';
import { lockProcess } from './process-lock.js';
import { settleRestore } from './settle-restore.js';
import type { SupervisorStatus } from './wire.js';

/** A supervisor that nobody needs any more is gone after its grace and the stop of its server. */
const patienceMs = 60_000;

const inUse = (status: SupervisorStatus | undefined): IsnadError => {
  const users = status?.leases.join(', ') ?? '';
  const by = status?.closedFor === undefined ? `used by ${users}` : `closed for ${status.closedFor}`;
  return new IsnadError('DATABASE_IN_USE', `the database is ${status === undefined ? 'used' : by}`, {
    advice: 'Stop the commands that use it (`isnad doctor` names their processes), then run this again.',
  });
};

const isUsed = (status: SupervisorStatus | undefined): boolean =>
  status !== undefined && (status.leases.length > 0 || status.closedFor !== undefined);

/** Answers all who come that the database is closed. */
const closedDesk = async (place: Place, doing: string): Promise<LeaseDesk> => {
  const desk = await openDesk(place.socket, { first: 0, last: 0 });
  desk.describe({ closedFor: doing });
  desk.say({
    type: 'failed',
    message: `the database is closed for ${doing} by process ${process.pid}`,
    advice: 'Run the command again when that is done.',
  });
  return desk;
};

/**
 * Does some work on the files of a data directory with its server stopped. Meanwhile nobody else gets its database, and
 * whoever asks for it is told why. What a restore left that was killed is settled first.
 * @throws IsnadError DATABASE_IN_USE where others have it
 */
export const holdClosed = async <T>(place: Place, doing: string, work: () => Promise<T>): Promise<T> => {
  const status = await askStatus(place.socket);
  if (isUsed(status)) throw inUse(status);
  const release = await lockProcess(place.supervisorLock, { waitMs: patienceMs });
  if (release === undefined) throw inUse(await askStatus(place.socket));
  try {
    const desk = await closedDesk(place, doing);
    try {
      await endOrphans(place.home);
      await endOrphans(place.restore.draft);
      await settleRestore(place);
      return await work();
    } finally {
      await desk.close();
    }
  } finally {
    await release();
  }
};
