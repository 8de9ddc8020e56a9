import { openEmpty, type EmptyDatabase } from './empty-database.js';
import { type GraphRows, readRows } from './graph-rows.js';
import type { IsnadTask } from './isnad-run.js';
import { type IsnadProcess, startIsnadProcess } from './isnad-process.js';
import { type MadeFiles, makeFiles } from './made-files.js';
import { againstRaw, grownRun } from './report.js';
import type { Round } from './round.js';
import { writeRaw } from './write-raw.js';

/** What `bench ingest` can be told. */
export interface IngestBench {
  /** 2,000 unless told; 100,000 for `benchGrowth`. */
  readonly articles?: number;
  readonly batch: number;
  readonly jobs: number;
  /** One round of few articles: to see that it runs, not how fast anything is. */
  readonly quick: boolean;
}

const tell = (message: string): void => void process.stderr.write(`${message}\n`);

interface Bench {
  readonly database: EmptyDatabase;
  readonly isnad: IsnadProcess;
  /** Writes what was extracted before, and holds it meanwhile: its memory says nothing of seeding. */
  readonly writer: IsnadProcess;
  readonly files: MadeFiles;
}

const opened = async <T>(articles: number, work: (bench: Bench) => Promise<T>): Promise<T> => {
  tell(`Making ${articles} article files …`);
  const files = await makeFiles(articles);
  const database = await openEmpty(process.env, tell);
  const isnad = await startIsnadProcess(database.settings);
  const writer = await startIsnadProcess(database.settings);
  try {
    return await work({ database, isnad, writer, files });
  } finally {
    isnad.stop();
    writer.stop();
    await database.empty();
    await database.close();
    await files.remove();
  }
};

const roundOf = async (
  { database, isnad, writer }: Bench,
  task: IsnadTask,
): Promise<Round & { readonly rows: GraphRows }> => {
  const endToEnd = await isnad.run(task);
  const rows = await readRows(database.settings);
  await database.empty();
  const writeOnly = await writer.run({ ...task, extracted: true });
  await database.empty();
  const transactions = Math.ceil(endToEnd.articles / task.batch);
  const raw = await writeRaw(database.graph, rows, { transactions, jobs: task.jobs });
  await database.empty();
  tell(
    `${Math.round(endToEnd.ms)} ms end to end, ${Math.round(writeOnly.ms)} ms without extraction, ${Math.round(raw)} ms raw`,
  );
  return { endToEnd, writeOnly, raw, rows };
};

const taskOf = (files: MadeFiles, { batch, jobs }: IngestBench): IsnadTask => ({
  ...{ folder: files.folder, batch, jobs },
  extracted: false,
  progress: false,
});

/** Seeding from files to the finished graph, against writing the same rows with the driver alone. */
export const benchIngest = (options: IngestBench): Promise<string> =>
  opened(options.articles ?? (options.quick ? 100 : 2_000), async (bench) => {
    const task = taskOf(bench.files, options);
    tell('Warming up …');
    let { rows, ...last } = await roundOf(bench, task);
    const rounds: Round[] = options.quick ? [last] : [];
    while (rounds.length < (options.quick ? 1 : 3)) {
      ({ rows, ...last } = await roundOf(bench, task));
      rounds.push(last);
    }
    return againstRaw(rounds, rows, task);
  });

const warmUp = async ({ database, isnad }: Bench, options: IngestBench): Promise<void> => {
  tell('Warming up …');
  const few = await makeFiles(options.quick ? 100 : 1_000);
  try {
    await isnad.run(taskOf(few, options));
    await database.empty();
  } finally {
    await few.remove();
  }
};

/** Seeding very many articles, against the first thousand of them. */
export const benchGrowth = (options: IngestBench): Promise<string> =>
  opened(options.articles ?? (options.quick ? 2_000 : 100_000), async (bench) => {
    await warmUp(bench, options);
    const task = taskOf(bench.files, options);
    return grownRun(await bench.isnad.run({ ...task, progress: true }), task);
  });
