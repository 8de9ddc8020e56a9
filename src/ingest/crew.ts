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
  /** Threads, at most; never more than there are cores. Where what they give is written there are fewer: one for four jobs. */
  readonly jobs: number;
  /** Whether extractions are given out, to be written, or only counted. */
  readonly whole: boolean;
  /** The file of a thread, where it is not the one beside this file. */
  readonly threadFile?: URL;
  /** Megabytes that the objects of one thread may take: what one article may take. */
  readonly threadMemory?: number;
}

// To load the lexicons and to get up to speed takes as long as to extract some hundred articles: fewer are done in this thread, and one
// does so many before a second saves more than it takes.
const worthAThread = 60;
const worthAnother = 500;

// To write an article takes ten times what to extract it does, most of it in the database. What a thread takes to begin, each takes.
const writersFedByOne = 4;

const memoryOfThread = 256;

/** Calls in as many threads as the work is worth; none for a few articles, which are read in this thread. */
export const callIn = ({ articles, jobs, whole, threadFile, threadMemory }: CrewWish): Crew => {
  const wanted = whole ? Math.ceil(jobs / writersFedByOne) : jobs;
  const worth = articles < worthAThread ? 0 : 1 + Math.floor(articles / worthAnother);
  const threads = Math.min(wanted, availableParallelism(), worth);
  if (threads === 0) return { ...openDesk({ whole }), size: 1, end: () => Promise.resolve() };
  const file = threadFile ?? new URL('./threads/thread-main.js', import.meta.url);
  const memory = threadMemory ?? memoryOfThread;
  // Two portions for each: one is worked on while the other comes and goes.
  return { ...startThreads(threads, { file, whole, memory }), size: 2 * threads };
};
