import type { Meaning } from '../../resolution/meaning.js';
import { rows, type Tx } from './run.js';

const read = `
MATCH (a:Article)-[m:MENTIONS]->(n:Location|Event) WHERE a.id IN $articles AND m.locals IS NOT NULL
RETURN a.id AS article, m.locals AS locals, n.id AS id`;

interface Row {
  readonly article: string;
  readonly locals: readonly string[];
  readonly id: string;
}

/** What the places and events of some articles are in the graph, as it stands now. Other ids mean themselves. */
export const readMeanings = async (tx: Tx, articles: readonly string[]): Promise<Meaning> => {
  const all = articles.length === 0 ? [] : await rows<Row>(tx, read, { articles });
  const meant = new Map(
    all.flatMap(({ article, locals, id }) => locals.map((local) => [`${article} ${local}`, id] as const)),
  );
  return (article, local) => meant.get(`${article} ${local}`) ?? local;
};
