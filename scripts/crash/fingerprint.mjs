import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { inSession } from '../../dist/graph/in-session.js';

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

/**
 * Writes every node and relationship with every property to a file, one a line, sorted: more than an export has. Locks
 * and the numbered changes are no part of it: they tell what happened, not what is.
 * @returns the SHA-256 of the file and its lines
 */
export const fingerprint = (graph, file) =>
  inSession(graph, async (session) => {
    const lines = [...(await linesOf(session, nodes)), ...(await linesOf(session, relationships))].sort();
    await writeFile(file, lines.map((line) => `${line}\n`).join(''));
    const hash = createHash('sha256');
    for (const line of lines) hash.update(`${line}\n`);
    return { hash: hash.digest('hex'), lines: lines.length };
  });
