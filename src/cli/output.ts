import { once } from 'node:events';
import { forTerminal } from '../language/for-terminal.js';

/** Writes to the output and waits while whoever reads it is slower than we are: nothing piles up in memory. */
export const print = async (text: string): Promise<void> => {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
};

/** Writes a line about the work, beside the output. */
export const note = (message: string): void => {
  process.stderr.write(`${forTerminal(message)}\n`);
};
