import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Linux: the state and the start time (in ticks since boot) stand behind the name, which may hold anything. */
const fromProc = (pid: number): string | undefined => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const [state] = fields;
  return state === 'Z' || state === 'X' ? undefined : fields[19];
};

const fromPs = (pid: number): string | undefined => {
  const [state = 'Z', ...started] = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
  })
    .trim()
    .split(/\s+/);
  return state.startsWith('Z') ? undefined : started.join('-');
};

/** Names a living process: pids are used again, a pid with its start time is not. Undefined where it is dead. */
export const identityOf = (pid: number): string | undefined => {
  try {
    const started = process.platform === 'linux' ? fromProc(pid) : fromPs(pid);
    return started === undefined ? undefined : `${pid} ${started}`;
  } catch {
    return undefined;
  }
};

/** Does the process that a line of `identityOf` names still live? */
export const isAlive = (identity: string): boolean => identityOf(Number.parseInt(identity, 10)) === identity;
