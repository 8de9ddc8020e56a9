import type { Extraction } from '../../domain/extraction.js';
import { extractorVersion } from '../../extraction/extractor-version.js';
import type { Graph } from '../../graph/graph.js';
import { currentArticles } from '../../graph/writer/current-articles.js';
import { writeExtractions } from '../../graph/writer/write-extractions.js';
import { extractions } from '../../ingest/extractions.js';
import { findArticleFiles, ingest } from '../../ingest/ingest.js';
import { type Counts, countedGraph } from './counted-graph.js';

/** What is to be seeded and how. */
export interface IsnadTask {
  readonly folder: string;
  readonly batch: number;
  readonly jobs: number;
  /** Extraction is done before the clock starts: what is measured is writing alone. */
  readonly extracted: boolean;
  /** Tells on stderr how it goes. */
  readonly progress: boolean;
}

/** How a run went. */
export interface IsnadRun extends Counts {
  readonly articles: number;
  readonly ms: number;
  /** Milliseconds from the start at which each thousand of articles was written. */
  readonly thousands: readonly number[];
  /** The most that the process held so far, in megabytes. */
  readonly megabytes: number;
}

type Noted = Omit<IsnadRun, 'megabytes' | keyof Counts>;

const stopwatch = (task: IsnadTask): { note: (added: number) => void; end: () => Noted } => {
  const start = performance.now();
  const thousands: number[] = [];
  let articles = 0;
  const note = (added: number): void => {
    articles = added;
    const ms = performance.now() - start;
    if (Math.floor(added / 1_000) === thousands.length) return;
    while (thousands.length < Math.floor(added / 1_000)) thousands.push(ms);
    const rate = Math.round((added / ms) * 1_000);
    if (task.progress)
      process.stderr.write(`${added} articles in ${Math.round(ms / 1_000)} s, ${rate} a second\n`);
  };
  return { note, end: () => ({ articles, ms: performance.now() - start, thousands }) };
};

const seed = async (graph: Graph, task: IsnadTask): Promise<Noted> => {
  const watch = stopwatch(task);
  const { files } = await findArticleFiles([task.folder]);
  const { batch, jobs } = task;
  const version = await extractorVersion();
  await ingest({
    ...{ files, batch, jobs },
    store: {
      write: (part) => writeExtractions(graph, part, version),
      current: (marks) => currentArticles(graph, marks, version),
    },
    progress: (event, { added }) => {
      if (event.kind === 'failed') throw event.failure.error;
      if (event.kind === 'written') watch.note(added);
    },
  });
  return watch.end();
};

const extractAll = async (folder: string): Promise<readonly Extraction[]> => {
  const all: Extraction[] = [];
  const { files } = await findArticleFiles([folder]);
  for await (const one of extractions({ files })) {
    if ('error' in one) throw one.error;
    all.push(one);
  }
  return all;
};

const writeOnly = async (graph: Graph, task: IsnadTask): Promise<Noted> => {
  const all = await extractAll(task.folder);
  const watch = stopwatch(task);
  let [next, added] = [0, 0];
  const writer = async (): Promise<void> => {
    while (next < all.length) {
      const part = all.slice(next, (next += task.batch));
      added += (await writeExtractions(graph, part)).articles;
      watch.note(added);
    }
  };
  await Promise.all(Array.from({ length: task.jobs }, writer));
  return watch.end();
};

/** Seeds a folder as `isnad seed` does, or writes what was extracted of it before. */
export const runIsnad = async (graph: Graph, task: IsnadTask): Promise<IsnadRun> => {
  const { graph: counted, counts } = countedGraph(graph);
  const noted = await (task.extracted ? writeOnly : seed)(counted, task);
  return { ...noted, ...counts(), megabytes: process.resourceUsage().maxRSS / 1024 };
};
