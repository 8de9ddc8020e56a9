import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { inSession } from '../../dist/graph/in-session.js';
import { runIsnad } from './command.mjs';

const nodes = `
MATCH (n) WHERE NOT n:Block AND NOT n:Change
RETURN labels(n)[0] AS label, coalesce(n.id, n.key) AS id, properties(n) AS of`;
const relationships = `
MATCH (a)-[r]->(b)
RETURN coalesce(a.id, a.key) AS from, type(r) AS type, coalesce(b.id, b.key) AS to, properties(r) AS of`;

const byName = (of) => Object.fromEntries(Object.entries(of).sort(([a], [b]) => (a < b ? -1 : 1)));

const linesOf = async (session, statement) =>
  (await session.run(statement)).records.map((row) => {
    const { of, ...rest } = row.toObject();
    return JSON.stringify({ ...rest, of: byName(of) });
  });

// More than an export has: every node and relationship with every property. Locks and the numbered changes are no part of
// it: they tell what happened, not what is.
const databaseHash = (graph) =>
  inSession(graph, async (session) => {
    const lines = [...(await linesOf(session, nodes)), ...(await linesOf(session, relationships))].sort();
    const hash = createHash('sha256');
    for (const line of lines) hash.update(`${line}\n`);
    return { database: hash.digest('hex'), lines: lines.length };
  });

const fileHash = async (file) => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

/**
 * The graph by its bytes: `isnad export --format jsonld` to the file, and beside it everything that the database holds.
 * @returns the SHA-256 of both, and how many nodes and relationships there are
 */
export const fingerprint = async (observer, { environment, file }) => {
  await observer.articles(); // A lease: the server stays for the export.
  await runIsnad(['export', '--format', 'jsonld', '--output', file], environment);
  return { exported: await fileHash(file), ...(await observer.ask(databaseHash)) };
};
