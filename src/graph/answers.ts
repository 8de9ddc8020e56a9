import { setTimeout as pause } from 'node:timers/promises';
import type { Graph } from './graph.js';

const patience = 5_000;

/** Whether the database answers at this moment. It has five seconds to do so. Nothing is thrown. */
export const answers = async ({ driver, database }: Graph): Promise<boolean> => {
  const late = new AbortController();
  const inTime = driver.verifyConnectivity({ database }).then(
    () => true,
    () => false,
  );
  const tooLate = pause(patience, false, { signal: late.signal, ref: false }).catch(() => false);
  const answer = await Promise.race([inTime, tooLate]);
  late.abort();
  return answer;
};
