import fc from 'fast-check';
import { isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { buildApiSchema } from '../../src/api/schema.js';
import { anyFilter, wordsMade } from '../support/any-filter.js';
import { kurskStories } from '../support/kursk-stories.js';
import { meets, wordsOf } from '../support/plain-filter.js';
import { plainGraph, type PlainGraph } from '../support/plain-graph.js';
import { askingOver, at, type Asking } from './asking.js';
import { stories } from './stories.js';

let api: Asking;
let graph: PlainGraph;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), [...stories, ...kurskStories]);
  graph = await plainGraph(api.graph);
});
afterAll(() => api.close());

const lists = [
  ['claims', 'Claim'],
  ['articles', 'Article'],
  ['actors', 'Actor'],
  ['locations', 'Location'],
  ['events', 'Event'],
  ['quantities', 'Quantity'],
] as const;

const idsOf = async (list: string, filter: unknown): Promise<readonly unknown[]> => {
  const kind = lists.find(([name]) => name === list)?.[1] ?? '';
  const { data, errors } = await api.ask(
    `query ($filter: ${kind}Filter) { ${list}(filter: $filter, first: 100) { totalCount edges { node { id } } } }`,
    { filter },
  );
  expect(errors).toBeUndefined();
  const ids = at(data, `${list}.edges.*.node.id`) as readonly string[];
  expect(at(data, `${list}.totalCount`)).toBe(ids.length);
  return [...ids].sort();
};

describe('any filter', () => {
  it.each(lists)(
    'on %s finds what looking at every node of the graph finds',
    async (list, kind) => {
      await fc.assert(
        fc.asyncProperty(anyFilter(kind, 2), async (filter) => {
          const wanted = graph.nodes.filter((node) => node.kind === kind && meets(graph, node, filter));
          expect(await idsOf(list, filter)).toEqual(wanted.map(({ id }) => id).sort());
        }),
        { numRuns: Number(process.env['FILTERS'] ?? 12) },
      );
    },
    300_000,
  );

  it.each([...lists.map(([, kind]) => kind), 'Assertion'])(
    'of %s has words that are all tried here',
    (kind) => {
      const type = buildApiSchema().getType(`${kind}Filter`);
      const words = isInputObjectType(type) ? Object.keys(type.getFields()) : [];
      const made = new Set([
        ...wordsMade(kind),
        'id',
        'and',
        'or',
        'not',
        ...(kind === 'Claim' ? ['article'] : []),
      ]);
      expect(words.filter((word) => !made.has(word))).toEqual([]);
      expect([...wordsMade(kind)].filter((word) => !wordsOf(kind).includes(word))).toEqual([]);
    },
  );
});
