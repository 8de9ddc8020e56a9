import { asJsonLd } from '../../src/export/jsonld/jsonld.js';
import { wholeGraph } from '../../src/export/whole-graph.js';
import type { Graph } from '../../src/graph/graph.js';

/** All that some pieces of text are. */
export const joined = async (pieces: AsyncIterable<string>): Promise<string> => {
  let text = '';
  for await (const piece of pieces) text += piece;
  return text;
};

/** The graph as a JSON-LD document. */
export const jsonLdOf = (graph: Graph, extent: { readonly withoutJudgements?: true } = {}): Promise<string> =>
  joined(asJsonLd(wholeGraph(graph, extent), extent));

type Told = Readonly<Record<string, unknown>>;

/** What a document lists, but for what it says of itself. */
export const listedIn = (document: string): readonly Told[] =>
  (JSON.parse(document) as { readonly '@graph': readonly Told[] })['@graph'].filter(
    (one) => one['@id'] !== 'node:export',
  );

const idOf = (told: unknown): string => {
  const id = String(told).replace(/^node:/u, '');
  return /^(?:name|topic|version)\//u.test(id) ? decodeURIComponent(id.slice(id.indexOf('/') + 1)) : id;
};

const isRelation = ([key]: readonly [string, unknown]): boolean => /^[A-Z_]+$/u.test(key);

const sorted = (properties: object): object =>
  Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

const line = (row: object): string => JSON.stringify(sorted(row));

const relationRow = (from: string, type: string, to: unknown): string => {
  const told = (typeof to === 'string' ? { target: to } : to) as Told;
  const own = Object.entries(told).filter(([key]) => key !== '@type' && key !== 'target');
  return line({ from, type, to: idOf(told['target']), properties: sorted(Object.fromEntries(own)) });
};

/** What a document says that the graph is, as `dumpOf` would tell it. */
export const dumpIn = (document: string): readonly string[] =>
  listedIn(document)
    .flatMap(({ '@id': named, '@type': types, ...said }) => {
      const id = idOf(named);
      const entries = Object.entries(said);
      const own = Object.fromEntries(entries.filter((one) => !isRelation(one)));
      const properties = sorted('key' in own ? own : { ...own, id });
      const label = String([types].flat()[0]);
      return [
        line({ label, id, properties }),
        ...entries
          .filter(isRelation)
          .flatMap(([type, all]) => (all as readonly unknown[]).map((to) => relationRow(id, type, to))),
      ];
    })
    .sort();
