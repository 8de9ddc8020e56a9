import { parentPort, workerData } from 'node:worker_threads';
import type { Article } from '../domain/article.js';
import { extractAll } from './extraction-speed.js';

// A thread of the pool: says that it is ready, then answers each number with a message when it has read the articles so often.
const articles = workerData as readonly Article[];
parentPort?.on('message', (repeat: number) => {
  extractAll(articles, repeat);
  parentPort?.postMessage('done');
});
parentPort?.postMessage('ready');
