import { realpathSync, type Stats, statSync } from 'node:fs';

/** Where a file that is asked for is written. */
export interface HalfFile {
  /** What gets its name in the end: behind links, so that they stay. */
  readonly whole: string;
  /** Where it is written until it is whole. */
  readonly half: string;
}

// What cannot be looked at is told when it is opened.
const statOf = (file: string): Stats | undefined => {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
};

/**
 * A file is there when it is whole, and the older one until then, so it is written beside. A device or a pipe is written as it is:
 * it has to be what it was.
 */
export const halfFile = (file: string): HalfFile => {
  const known = statOf(file);
  if (known?.isFile() === false) return { whole: file, half: file };
  const whole = known === undefined ? file : realpathSync(file);
  return { whole, half: `${whole}.${process.pid}.part` };
};
