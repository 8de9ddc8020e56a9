import { setTimeout as sleep } from 'node:timers/promises';
import { inSession } from '../../dist/graph/in-session.js';

// What runs besides this question is isnad's.
const open = `
SHOW TRANSACTIONS YIELD currentQuery, database
WHERE database = $database AND NOT currentQuery STARTS WITH '\\nSHOW TRANSACTIONS'
RETURN count(*) AS open`;
const articles = 'MATCH (a:Article) RETURN count(a) AS articles';
const clear = 'MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS';

const number = async (graph, statement) =>
  inSession(graph, async (session) => {
    const { records } = await session.run(statement, { database: graph.database });
    return records[0]?.get(0) ?? 0;
  });

/** Looks at a server from beside isnad. A server that was killed takes a while to answer again. */
export const observe = (server) => {
  let graph;
  const leave = async () => {
    const [old] = [graph, (graph = undefined)];
    await old?.close().catch(() => {});
  };
  const once = async (work) => work((graph ??= await server.open()));
  const ask = async (work, patienceMs = 180_000) => {
    for (const end = Date.now() + patienceMs; ; await sleep(500))
      try {
        return await once(work);
      } catch (error) {
        await leave();
        if (Date.now() > end) throw error;
      }
  };
  return {
    ask,
    leave,
    isWriting: () => ask(async (at) => (await number(at, open)) > 0),
    articles: (patienceMs) => ask((at) => number(at, articles), patienceMs),
    clear: () => ask((at) => inSession(at, (session) => session.run(clear))),
  };
};

/** Waits until something is so. @returns whether it came to be before the time was up */
export const until = async (isSo, ms, everyMs = 50) => {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(everyMs)) if (await isSo()) return true;
  return false;
};
