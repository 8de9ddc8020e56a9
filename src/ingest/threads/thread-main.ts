import { parentPort, workerData } from 'node:worker_threads';
import { openDesk } from '../desk.js';
import type { Reply, Request, ThreadData } from './request.js';

// A thread that reads and extracts what it is asked to.
const { whole, at } = workerData as ThreadData;

const desk = openDesk({
  whole,
  begins: (portion, index) => {
    at[0] = portion;
    at[1] = index;
  },
});

const answer = async ({ id, does, portion, which }: Request): Promise<Reply> => {
  const outcomes = does === 'read' ? await desk.read(portion) : await desk.extract(portion, which);
  return { id, outcomes };
};

// One after another: then what stands in `at` is what is being worked on.
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', (request: Request) => {
  last = last.then(async () => {
    parentPort?.postMessage(await answer(request));
    at[0] = 0;
  });
});
