import { type ChildProcess, spawn } from 'node:child_process';

/** Reads from a pipe that nobody writes to: its end is the end of whoever holds the other side. */
const watch = `
read -r _
for signal in TERM KILL; do
  kill -s $signal "$0" 2>/dev/null || exit 0
  turns=0
  while [ $turns -lt 100 ] && kill -0 "$0" 2>/dev/null; do sleep 0.1; turns=$((turns + 1)); done
done`;

/**
 * A process that ends another when this one is gone, also by `kill -9`. Whoever made it kills it when the other has
 * ended by itself.
 */
export const watchdogOf = (pid: number): ChildProcess =>
  spawn('sh', ['-c', watch, String(pid)], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
