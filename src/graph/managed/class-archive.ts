import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import neo4j from 'neo4j-driver';
import { dirname, join } from 'node:path';
import type { Java } from './java.js';
import { lockProcess } from './process-lock.js';
import { startServer } from './server.js';

/**
 * A class-data archive spares the JVM to read and check the 12,000 classes of Neo4j at every start: 3 s instead of 5.
 * Making one takes a run of its own, which happens once, in the background and at the lowest priority.
 */
export interface ArchiveTask {
  readonly archive: string;
  readonly java: string;
  readonly lib: string;
  /** Ends the making: the archive is then made another time. */
  readonly signal: AbortSignal;
}

/** Where the archive for these jars and this very Java is, or is to be. */
export const archiveFor = (lib: string, java: Java): string => {
  const key = createHash('sha256').update(java.told).digest('hex').slice(0, 12);
  return join(dirname(lib), `classes-${key}.jsa`);
};

/** The JVM checks the archive against itself and the jars, and goes on without it where they differ. */
export const archiveOptions = (archive: string): readonly string[] =>
  existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`, '-XX:+VerifySharedSpaces'] : [];

/** The kinds of statement that isnad runs: their classes are to be in the archive too. */
const rehearsal = [
  'CREATE CONSTRAINT IF NOT EXISTS FOR (a:A) REQUIRE a.id IS UNIQUE',
  'CREATE FULLTEXT INDEX f IF NOT EXISTS FOR (a:A) ON EACH [a.text]',
  'UNWIND [{id: 1, text: "x"}, {id: 2, text: "y"}] AS row MERGE (a:A {id: row.id}) SET a += row',
  'MATCH (a:A {id: 1}), (b:A {id: 2}) MERGE (a)-[:R {order: 0}]->(b)',
  'MATCH (a:A)-[r:R]->(b) WHERE b.id > 1 WITH a, collect(r {.*}) AS rs RETURN a {.*, rs: rs} ORDER BY a.id LIMIT 5',
  'CALL db.index.fulltext.queryNodes("f", "x") YIELD node, score RETURN node, score',
];

/** Six seconds on an idle machine; a busy one gives the background little. */
const dumpMs = 300_000;

const rehearse = async (uri: string): Promise<void> => {
  const driver = neo4j.driver(uri);
  try {
    for (const statement of rehearsal) await driver.executeQuery(statement);
  } finally {
    await driver.close();
  }
};

const rehearseAndDump = async (task: ArchiveTask, home: string, draft: string): Promise<void> => {
  const { uri, jvm } = await startServer({
    ...{ java: task.java, lib: task.lib, home, password: '', signal: task.signal, background: true },
    options: [`-XX:ArchiveClassesAtExit=${draft}`],
    settings: { 'dbms.security.auth_enabled': 'false' },
  });
  try {
    await Promise.race([rehearse(uri), jvm.ended]);
  } finally {
    // It writes the archive while it stops.
    await jvm.stop(dumpMs);
  }
};

/** Only the holder of the lock gets here, so whatever lies in the way is of one that was killed. */
const make = async (task: ArchiveTask): Promise<void> => {
  const home = `${task.archive}.home`;
  const draft = `${task.archive}.part`;
  const clear = () => Promise.all([home, draft].map((path) => rm(path, { recursive: true, force: true })));
  await clear();
  try {
    await mkdir(home);
    await rehearseAndDump(task, home, draft);
    if (!task.signal.aborted) await rename(draft, task.archive);
  } finally {
    await clear();
  }
};

/**
 * Makes the archive where it is missing and nobody else is making it. That it fails is no failure of isnad: the
 * server starts without.
 */
export const trainArchive = async (task: ArchiveTask): Promise<void> => {
  if (existsSync(task.archive)) return;
  const release = await lockProcess(`${task.archive}.lock`, { waitMs: 0 });
  if (release === undefined) return;
  try {
    if (!existsSync(task.archive)) await make(task);
  } finally {
    await release();
  }
};
