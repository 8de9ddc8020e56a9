import type { Extraction } from '../../domain/extraction.js';
import { ensureSchema } from '../../graph/schema.js';
import type { Graph } from '../../graph/graph.js';
import { removeArticle } from '../../graph/writer/remove-article.js';
import { writeExtractions } from '../../graph/writer/write-extractions.js';
import { openMade } from '../api/made-database.js';
import { machine } from '../api/report.js';
import { madeArticle } from '../graph/made-article.js';
import { placesFor } from '../graph/places.js';
import { table, whole } from '../table.js';
import { openEmpty } from './empty-database.js';

/** What `bench ingest --scale` can be told. */
export interface ScaleBench {
  /** Articles that are there before: 100,000 unless told. */
  readonly articles?: number;
  readonly batch: number;
  readonly quick: boolean;
  /** Where the large database is kept between runs. */
  readonly keep?: string;
}

const tell = (message: string): void => void process.stderr.write(`${message}\n`);

// What comes after so many articles: the days that follow, the same speakers, places and words.
const following = (articles: number, howMany: number): readonly Extraction[] => {
  const draw = placesFor(articles);
  return Array.from({ length: howMany }, (_, at) => madeArticle(draw, { at: articles + at, articles }));
};

const writeAll = async (graph: Graph, articles: readonly Extraction[], batch: number): Promise<number> => {
  const start = performance.now();
  for (let at = 0; at < articles.length; at += batch)
    await writeExtractions(graph, articles.slice(at, at + batch));
  return performance.now() - start;
};

/** Milliseconds that the same articles take. */
interface Pair {
  readonly small: number;
  readonly large: number;
}

const inTurn = async (
  { small, large }: { readonly small: Graph; readonly large: Graph },
  articles: readonly Extraction[],
  batch: number,
): Promise<Pair> => {
  const total = { small: 0, large: 0 };
  for (let at = 0; at < articles.length; at += batch) {
    const part = articles.slice(at, at + batch);
    total.small += await writeAll(small, part, batch);
    total.large += await writeAll(large, part, batch);
  }
  return total;
};

const scaleTable = (
  pair: Pair,
  { articles, measured }: { readonly articles: number; readonly measured: number },
): string => {
  const rate = (ms: number): string => ((measured / ms) * 1_000).toFixed(1);
  return [
    `${whole(measured)} made articles after ${whole(articles)} others, and into an empty graph. ${machine()}`,
    '',
    table([
      ['writing', 'articles a second', 'of the first'],
      ['into an empty graph', rate(pair.small), '1.00×'],
      [`after ${whole(articles)} articles`, rate(pair.large), `${(pair.small / pair.large).toFixed(2)}×`],
    ]),
    '',
  ].join('\n');
};

/**
 * Writes the same articles into an empty graph and into one that holds very many, batch by batch in turn, and takes them out of the
 * large one again. Extraction is left out: it does not know what the graph holds.
 */
export const benchScale = async ({ articles: asked, batch, quick, keep }: ScaleBench): Promise<string> => {
  const articles = asked ?? (quick ? 500 : 100_000);
  const [warm, measured] = quick ? [20, 100] : [1_000, 1_000];
  const wish = { articles, environment: {}, report: tell, ...(keep === undefined ? {} : { keep }) };
  const large = await openMade(wish);
  const small = await openEmpty({}, tell);
  const all = following(articles, warm + measured);
  try {
    await ensureSchema(large.graph);
    const graphs = { small: small.graph, large: large.graph };
    tell('Warming up …');
    await inTurn(graphs, all.slice(measured), batch);
    await small.empty();
    tell('Measuring …');
    return scaleTable(await inTurn(graphs, all.slice(0, measured), batch), { articles, measured });
  } finally {
    tell('Taking out what was added …');
    if (keep !== undefined) for (const { article } of all) await removeArticle(large.graph, article.id);
    await large.close();
    await small.close();
  }
};
