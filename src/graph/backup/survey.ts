import { connect, type Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { archiveFor, archiveOptions } from '../managed/class-archive.js';
import { passwordIn } from '../managed/password.js';
import { startServer } from '../managed/server.js';
import type { OwnData } from './own-data.js';
import type { Counts } from './seal.js';

const labels = { articles: 'Article', assertions: 'Assertion', claims: 'Claim', judgements: 'Judgement' };

const countsOf = (graph: Graph): Promise<Counts> =>
  inSession(graph, async (session) => {
    const counting = Object.entries(labels).map(([name, label]) => `COUNT { MATCH (:${label}) } AS ${name}`);
    const { records } = await session.executeRead((tx) => tx.run(`RETURN ${counting.join(', ')}`));
    return records[0]?.toObject() as Counts;
  });

/** What is done while the server runs, beside counting. */
export type Look = (graph: Graph) => Promise<void>;

/** A stop by force would leave a database that has to recover before it can be dumped. */
const stopMs = 300_000;

/**
 * Opens the database of a home with a server of its own, so that one that was killed recovers, and counts what it holds.
 * The server has stopped when this returns.
 * @throws NoDatabase where Neo4j does not open it
 */
export const survey = async (
  { place, java, lib, memory }: OwnData,
  home: string,
  look: Look,
): Promise<Counts> => {
  const password = await passwordIn(place.passwordFile);
  const options = archiveOptions(archiveFor(lib, java));
  const { uri, jvm } = await startServer({ java: java.command, lib, home, password, options, memory });
  try {
    const graph = await connect({ uri, username: 'neo4j', password });
    try {
      await look(graph);
      return await countsOf(graph);
    } finally {
      await graph.close();
    }
  } finally {
    await jvm.stop(stopMs);
  }
};
