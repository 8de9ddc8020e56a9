import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { changeOf } from './change-of.js';
import { withoutVersions } from './article-versions.js';
import { isOfFile, readOfFile } from './stored-articles.js';
import { lock } from './lock.js';
import { rewrite } from './rewrite.js';
import { inPipeline, rows, type Tx } from './run.js';

const find = `
CALL {
  MATCH (a:Article {id: $which}) RETURN a
  UNION
  MATCH (a:Article {url: $which}) RETURN a
}
RETURN a.id AS id`;

const remove = async (tx: Tx, which: string): Promise<boolean> => {
  const seek = async (): Promise<readonly string[]> =>
    (await rows<{ id: string }>(tx, find, { which })).map(({ id }) => id);
  await lock(tx, { article: await seek() });
  // Another may have removed it while this one waited.
  const drop = await seek();
  const spare = drop.map((id) => ({ id, hasUrl: false, versions: [] }));
  await rewrite(tx, { add: [], drop, restamp: [], spare });
  return drop.length > 0;
};

/**
 * Removes an article and all that follows from it alone: the graph is left as if it had never been written.
 * @param idOrUrl the article's id or its url
 * @returns whether there was one
 */
export const removeArticle = (graph: Graph, idOrUrl: string): Promise<boolean> =>
  inSession(graph, (session) => session.executeWrite((tx) => inPipeline(tx, (all) => remove(all, idOrUrl))));

const removeOf = async (tx: Tx, file: string): Promise<number> => {
  const isIts = isOfFile(file);
  const locked = async (held: ReadonlySet<string>): Promise<Awaited<ReturnType<typeof readOfFile>>> => {
    const found = await readOfFile(tx, file);
    const keys = [
      file,
      ...found.flatMap(({ id, versions }) => [id, ...versions.map((one) => one.version.file).filter(isIts)]),
    ];
    if (keys.every((key) => held.has(key))) return found;
    await lock(tx, { article: keys });
    // Another may have written the file anew while this one waited.
    return locked(new Set([...held, ...keys]));
  };
  const found = await locked(new Set());
  const planned = found.map((before) => ({
    before,
    now: withoutVersions(before, ({ file: its }) => isIts(its)),
  }));
  await rewrite(tx, await changeOf(tx, planned));
  return found.filter(({ versions }) => versions.some(({ version }) => isIts(version.file))).length;
};

/**
 * Removes what a file gave, of a .jsonl file all its lines, as if it had never been seeded: where another file tells of the same article as
 * well, the article is from then on what that says.
 * @param file its name as the graph keeps it: as it lies below the folder that was seeded
 * @returns of how many articles it was the file
 */
export const removeFile = (graph: Graph, file: string): Promise<number> =>
  inSession(graph, (session) => session.executeWrite((tx) => inPipeline(tx, (all) => removeOf(all, file))));
