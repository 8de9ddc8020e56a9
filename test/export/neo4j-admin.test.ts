import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeFolder } from '../../src/cli/write-folder.js';
import { asCsv } from '../../src/export/csv/csv.js';
import { wholeGraph } from '../../src/export/whole-graph.js';
import { connect } from '../../src/graph/graph.js';
import { judge } from '../../src/graph/judgements/judge.js';
import { neo4jJars } from '../../src/graph/managed/jars.js';
import { findJava } from '../../src/graph/managed/java.js';
import { opens } from '../../src/graph/managed/jvm.js';
import { startServer } from '../../src/graph/managed/server.js';
import { readColumns } from '../../src/graph/whole/read-columns.js';
import { storedKinds } from '../../src/graph/whole/stored-kinds.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { dumpOf } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { judgements } from '../support/judged-stories.js';
import { storedStories } from '../support/stored-stories.js';

const graph = await testGraph();

beforeAll(async () => {
  await writeExtractions(graph, storedStories);
  for (const one of judgements) await judge(graph, one, { at: '2024-09-01T00:00:00.000Z' });
});

// A list without elements is no list to neo4j-admin, nor is one of one empty text: spans of what has none, notes that nobody wrote.
const isEmpty = (value: unknown): boolean =>
  Array.isArray(value) && (value.length === 0 || (value.length === 1 && value[0] === ''));

const withoutEmptyLists = (line: string): string => {
  const row = JSON.parse(line) as { readonly properties: Readonly<Record<string, unknown>> };
  const properties = Object.entries(row.properties).filter(([, value]) => !isEmpty(value));
  return JSON.stringify({ ...row, properties: Object.fromEntries(properties) });
};

describe('neo4j-admin', () => {
  it('imports the tables, and the database that it makes is the same graph', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'isnad-csv-'));
    const [tables, home] = [join(folder, 'tables'), join(folder, 'home')];
    const signal = new AbortController().signal;
    await mkdir(home);
    const columns = await readColumns(graph);
    await writeFolder(asCsv({ columns, nodes: wholeGraph(graph), kinds: storedKinds }), {
      to: tables,
      signal,
    });
    const environment = process.env;
    const java = await findJava(environment);
    const lib = await neo4jJars({ environment, report: () => undefined });
    const tool = ['-cp', join(lib, '*'), 'org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j'];
    try {
      await promisify(execFile)(java.command, ['-Xmx512m', ...opens, ...tool, '@import.args'], {
        cwd: tables,
        env: { ...environment, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') },
        maxBuffer: 1 << 26,
      });
      const password = 'isnad-tables';
      const { uri, jvm } = await startServer({ java: java.command, lib, home, password });
      try {
        const other = await connect({ uri, username: 'neo4j', password });
        expect(await dumpOf(other)).toEqual((await dumpOf(graph)).map(withoutEmptyLists).sort());
        await other.close();
      } finally {
        await jvm.stop();
      }
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
