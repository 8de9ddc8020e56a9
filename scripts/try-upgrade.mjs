// Opens one data directory with an older Neo4j 5.26, then with isnad's own, then with the older one again, and compares what
// is in it: `node scripts/try-upgrade.mjs [5.26.0]`. No part of the check: it downloads 120 MB. docs/operations.md has its outcome.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, neo4jVersion } from '../dist/graph/managed/cache-folder.js';
import { connect } from '../dist/graph/graph.js';
import { findJava } from '../dist/graph/managed/java.js';
import { fetchJars, neo4jJars } from '../dist/graph/managed/jars.js';
import { startServer } from '../dist/graph/managed/server.js';
import { checkSchema } from '../dist/graph/reader/check-schema.js';

const older = process.argv[2] ?? '5.26.0';
const environment = process.env;
const report = (line) => console.error(line);
const pomFile = new URL('../dist/graph/managed/neo4j-pom.xml', import.meta.url);
const base = await mkdtemp(join(tmpdir(), 'isnad-upgrade-'));
const home = join(base, 'neo4j');
const password = 'a-password-for-this';
const java = (await findJava(environment)).command;

const olderJars = async () => {
  const folder = cacheFolder(environment).replace(neo4jVersion, older);
  const pom = join(base, 'pom.xml');
  await writeFile(pom, (await readFile(pomFile, 'utf8')).replace(neo4jVersion, older));
  return fetchJars({ environment, pom, folder, name: `Neo4j ${older}`, expected: 213, report });
};

const counted = async (graph) => {
  const ask = async (statement) =>
    (await graph.driver.executeQuery(statement)).records.map((row) => row.toObject());
  await checkSchema((statement) => ask(statement));
  const nodes = await ask('MATCH (n) RETURN labels(n)[0] AS label, count(*) AS count ORDER BY label');
  const links = await ask('MATCH ()-[r]->() RETURN type(r) AS type, count(*) AS count ORDER BY type');
  const words = await ask(
    "CALL db.index.fulltext.queryNodes('claim_text', 'كورسك') YIELD node RETURN count(node) AS found",
  );
  return JSON.stringify([nodes, links, words]);
};

const within = async (lib, work) => {
  const { uri, jvm } = await startServer({ java, lib, home, password });
  try {
    const graph = await connect({ uri, username: 'neo4j', password });
    const { records } = await graph.driver.executeQuery(
      'CALL dbms.components() YIELD versions RETURN versions[0] AS version',
    );
    const found = await work(uri, graph);
    await graph.close();
    return { version: records[0].get('version'), found };
  } finally {
    await jvm.stop(60_000);
  }
};

try {
  await mkdir(home, { recursive: true });
  const [old, ours] = [await olderJars(), await neo4jJars({ environment, report })];
  const seeded = await within(old, async (uri, graph) => {
    execFileSync(process.execPath, ['dist/cli/main.js', 'seed', 'seed'], {
      env: { ...environment, NEO4J_URI: uri, NEO4J_PASSWORD: password },
    });
    return counted(graph);
  });
  for (const lib of [ours, old]) {
    const { version, found } = await within(lib, (_, graph) => counted(graph)).catch((error) => ({
      version: lib,
      found: error.message,
    }));
    console.log(
      `${seeded.version} → ${version}: ${found === seeded.found ? 'the same graph, every index answers' : found}`,
    );
  }
} finally {
  await rm(base, { recursive: true, force: true });
}
