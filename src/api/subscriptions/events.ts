import type { GraphQLResolveInfo } from 'graphql';
import type { Change } from '../../graph/changes/change-feed.js';
import type { AnyFilter } from '../../graph/reader/filters.js';
import type { Operation } from '../../graph/reader/reader.js';
import type { Selected } from '../../graph/reader/selection.js';
import { selectionOf } from '../selection-of.js';
import type { Related } from '../types/by-alias.js';
import type { Hub } from './hub.js';

/** What subscriptions are answered from. */
export interface Subscribing {
  readonly hub: Hub;
  /** Each change is read anew: names may have become known since. */
  readonly operation: () => Operation;
}

/** Things of one kind that changes bring, and how those are listed that meet the filter of a subscription. */
interface Wanted {
  readonly root: 'claims' | 'articles';
  readonly orderBy: string;
  readonly type: string;
  readonly of: (change: Change) => readonly string[];
}

export const newClaims: Wanted = {
  ...{ root: 'claims', orderBy: 'SAID_ASC', type: 'Claim' },
  of: ({ claims }) => claims,
};
export const newArticles: Wanted = {
  ...{ root: 'articles', orderBy: 'PUBLISHED_ASC', type: 'Article' },
  of: ({ articles }) => articles,
};

// The filter of a statement is bounded, and each id is a part of it.
const atOnce = 50;

const pageOf = (selected: Selected, ids: readonly string[], { root, orderBy, type }: Wanted): Selected => {
  const { filter } = selected.args;
  const among: AnyFilter = { id: ids, ...(filter === undefined ? {} : { and: [filter] }) };
  const node: Selected = { ...selected, name: 'node', as: 'node', args: {} };
  const edges: Selected = { name: 'edges', as: 'edges', args: {}, on: { [`${type}Edge`]: [node] } };
  return {
    ...{ name: root, as: root, on: { [`${type}Connection`]: [edges] } },
    args: { filter: among, first: atOnce, orderBy },
  };
};

interface Page {
  readonly edges: readonly { readonly node: Related }[];
}

/** Reads some of the things that a change brought, as they are asked for. */
type ReadSome = (ids: readonly string[]) => Promise<readonly Related[]>;

async function* nodes(
  changes: AsyncIterable<Change>,
  of: Wanted['of'],
  read: ReadSome,
): AsyncGenerator<Related> {
  for await (const change of changes) {
    const ids = of(change);
    for (let at = 0; at < ids.length; at += atOnce) yield* await read(ids.slice(at, at + atOnce));
  }
}

// A generator that waits hears of its end only when it wakes: the line is ended first.
const endingWith = (end: () => void, all: AsyncGenerator<Related>): AsyncIterableIterator<Related> => ({
  next: () => all.next(),
  return: () => {
    end();
    return all.return(undefined);
  },
  [Symbol.asyncIterator]() {
    return this;
  },
});

/**
 * The nodes that a subscription is told of, as they are written, each as the subscription asks for it.
 * @throws IsnadError BAD_INPUT at once where its filter cannot be understood
 */
export const eventsOf = async (
  { hub, operation }: Subscribing,
  info: GraphQLResolveInfo,
  wanted: Wanted,
): Promise<AsyncIterableIterator<Related>> => {
  const selected = selectionOf(info);
  const read: ReadSome = async (ids) => {
    const { edges } = (await operation().read(pageOf(selected, ids, wanted))) as Page;
    return edges.map(({ node }) => node);
  };
  await read([]);
  const changes = await hub.listen();
  return endingWith(changes.end, nodes(changes, wanted.of, read));
};
