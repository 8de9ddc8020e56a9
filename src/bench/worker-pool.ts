import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Article } from '../domain/article.js';

/** Threads that extract, one a core. */
export interface Pool {
  /** Every thread reads the articles so many times. */
  extractAll(repeat: number): Promise<void>;
  end(): Promise<void>;
}

const workerFile = new URL('./worker-main.js', import.meta.url);

/** Starts the threads; each holds the articles. */
export const startPool = async (threads: number, articles: readonly Article[]): Promise<Pool> => {
  const workers = Array.from({ length: threads }, () => new Worker(workerFile, { workerData: articles }));
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  return {
    extractAll: async (repeat) => {
      await Promise.all(
        workers.map((worker) => {
          worker.postMessage(repeat);
          return once(worker, 'message');
        }),
      );
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
};
