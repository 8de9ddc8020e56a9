import { availableParallelism } from 'node:os';
import { type Desk, openDesk } from './desk.js';
import { startThreads } from './threads/threads.js';

/** Where articles are read and extracted. Whoever called it in sends it home. */
export interface Crew extends Desk {
  /** Portions that are worked on at a time. */
  readonly size: number;
  end(): Promise<void>;
}

/** What there is to do. */
export interface CrewWish {
  /** How many articles are expected. */
  readonly articles: number;
  /** Threads, at most; never more than there are cores. */
  readonly jobs: number;
  /** Whether extractions are given out, or only counted. */
  readonly whole: boolean;
  /** The file of a thread, where it is not the one beside this file. */
  readonly threadFile?: URL;
  /** Megabytes that the objects of one thread may take: what one article may take. */
  readonly threadMemory?: number;
}

// To load the lexicons takes as long as to extract some hundred articles: fewer are done in this thread.
const worthAThread = 60;

const memoryOfThread = 256;

/** Calls in as many threads as the work is worth; none for a few articles, which are read in this thread. */
export const callIn = ({ articles, jobs, whole, threadFile, threadMemory }: CrewWish): Crew => {
  const threads = Math.min(jobs, availableParallelism(), Math.floor(articles / worthAThread));
  if (threads === 0) return { ...openDesk({ whole }), size: 1, end: () => Promise.resolve() };
  const file = threadFile ?? new URL('./threads/thread-main.js', import.meta.url);
  const memory = threadMemory ?? memoryOfThread;
  // Two portions for each: one is worked on while the other comes and goes.
  return { ...startThreads(threads, { file, whole, memory }), size: 2 * threads };
};
