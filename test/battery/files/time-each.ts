import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

/** What became of a file by itself. */
interface Timed {
  readonly name: string;
  readonly seconds: number;
  readonly read: number;
  readonly refused: number;
}

/** What became of all: a file that ended in neither way hung or crashed. */
interface TimedAll {
  readonly done: readonly Timed[];
  readonly lost: readonly string[];
}

// Read and extracted as the command does it, in a thread that can be ended.
const reading = `
  const { parentPort, workerData: { root, folder, names } } = require('node:worker_threads');
  (async () => {
    const { readArticles } = await import(root + '/dist/article/read-articles.js');
    const { extract } = await import(root + '/dist/extraction/extract.js');
    for (const name of names) {
      const began = performance.now();
      let [read, refused] = [0, 0];
      for await (const one of readArticles({ path: folder + '/' + name, name })) {
        if ('reason' in one) refused += 1;
        else { extract(one); read += 1; }
      }
      parentPort.postMessage({ name, seconds: (performance.now() - began) / 1000, read, refused });
    }
  })();`;

const run = (names: readonly string[], folder: string, patience: number): Promise<readonly Timed[]> =>
  new Promise((resolve) => {
    const done: Timed[] = [];
    const worker = new Worker(reading, {
      eval: true,
      workerData: { root: process.cwd(), folder: join(folder), names },
    });
    const give = (): void =>
      void worker.terminate().then(() => {
        resolve(done);
      });
    let watch = setTimeout(give, patience);
    worker.on('message', (timed: Timed) => {
      done.push(timed);
      clearTimeout(watch);
      watch = setTimeout(give, patience);
    });
    worker.on('error', () => undefined);
    worker.on('exit', () => {
      clearTimeout(watch);
      resolve(done);
    });
  });

/** Reads each file by itself, and goes on behind one that does not come back. @param patience milliseconds for one file */
export const timeEach = async (
  names: readonly string[],
  folder: string,
  patience = 60_000,
): Promise<TimedAll> => {
  const done: Timed[] = [];
  const lost: string[] = [];
  while (done.length + lost.length < names.length) {
    const rest = names.slice(done.length + lost.length);
    const some = await run(rest, folder, patience);
    done.push(...some);
    const stuck = rest[some.length];
    if (stuck !== undefined) lost.push(stuck);
  }
  return { done, lost };
};
