import { byCode, distinct } from '../../resolution/minimum.js';
import { gather, type VariantLabel } from './variants.js';
import { type Tx, whole, write } from './run.js';

/** One thing as one article mentions it. */
export interface Mention {
  readonly article: string;
  /** The node's id. */
  readonly id: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** JSON: what the node's properties are computed from. */
  readonly variant: string;
  /** The article's own id, and JSON of all that its meaning is computed from, where that is a conclusion. */
  readonly local?: string;
  readonly record?: string;
}

const create = (label: VariantLabel): string => `
UNWIND $rows AS row
MATCH (a:Article {id: row.article}), (n:${label} {id: row.id})
CREATE (a)-[m:MENTIONS]->(n)
SET m = row.properties`;

// Sorted by place; two things of an article that are one in the graph share an edge.
const edge = (mentions: readonly Mention[]): object => {
  const spans = mentions.flatMap(({ starts, ends }) =>
    starts.map((start, at) => [start, ends[at] ?? start] as const),
  );
  const sorted = spans.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const records = [...mentions]
    .sort((a, b) => byCode(a.local ?? '', b.local ?? ''))
    .filter(({ record }) => record !== undefined);
  const conclusion = {
    locals: records.map(({ local }) => local),
    records: records.map(({ record }) => record),
  };
  return {
    starts: sorted.map(([start]) => whole(start)),
    ends: sorted.map(([, end]) => whole(end)),
    variants: distinct(mentions.map(({ variant }) => variant)),
    ...(records.length > 0 ? conclusion : {}),
  };
};

/** Links articles to what they mention, one edge for each thing. */
export const writeMentions = (tx: Tx, label: VariantLabel, mentions: readonly Mention[]): Promise<void> => {
  const grouped = gather(mentions.map((mention) => [`${mention.article} ${mention.id}`, mention]));
  const edges = [...grouped.values()].flatMap((group) =>
    group.slice(0, 1).map(({ article, id }) => ({ article, id, properties: edge(group) })),
  );
  return write(tx, create(label), edges);
};
