import { byCode } from '../../resolution/minimum.js';
import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import type { ClaimFilter } from '../reader/filters.js';
import { openReader } from '../reader/reader.js';
import type { Selected } from '../reader/selection.js';
import { rows } from '../writer/run.js';
import { nodeOf, type StoredKind } from './stored-kinds.js';

const value = (name: string): Selected => ({ name, as: name, args: {}, on: {} });
const within = (name: string, type: string, on: readonly Selected[]): Selected => ({
  ...value(name),
  on: { [type]: on },
});

const atOnce = 100;

const page = (filter: ClaimFilter, after: string | undefined): Selected => ({
  ...within('claims', 'ClaimConnection', [
    within('edges', 'ClaimEdge', [within('node', 'Claim', [value('id')])]),
    within('pageInfo', 'PageInfo', [value('endCursor'), value('hasNextPage')]),
  ]),
  args: { filter, first: atOnce, ...(after === undefined ? {} : { after }) },
});

interface Answer {
  readonly edges: readonly { readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
}

// Nobody waits for an answer while the page loads: a part may take its time.
const patience = 600_000;

/** Ids of the claims that a filter finds, page by page. @throws IsnadError BAD_INPUT, LIMIT_EXCEEDED */
async function* claimPages(graph: Graph, filter: ClaimFilter): AsyncGenerator<readonly string[]> {
  const { read } = openReader(graph, { timeout: patience }).operation();
  let after: string | undefined;
  for (let more = true; more;) {
    const { edges, pageInfo } = (await read(page(filter, after))) as Answer;
    yield edges.map(({ node }) => node.id);
    more = pageInfo.hasNextPage;
    after = pageInfo.endCursor ?? undefined;
  }
}

// What claims need to be understood: who says them where and through whom, what they are about, and what lies around that.
const needed = `
MATCH (c:Claim) WHERE c.id IN $claims
CALL (c) {
  MATCH (c)-[:ABOUT|CLAIMED_BY|QUANTIFIES]->(n) RETURN n
  UNION
  MATCH (c)<-[:OF]-(n:Assertion) RETURN n
  UNION
  MATCH (c)<-[:OF]-(:Assertion)-[:STATED_IN|MADE_BY|REPORTED_VIA|ON_BEHALF_OF|EXTRACTED_AS]->(n) RETURN n
  UNION
  MATCH (c)<-[:OF]-(:Assertion)-[:STATED_IN]->(:Article)-[:PUBLISHED_BY]->(n) RETURN n
  UNION
  MATCH (c)-[:ABOUT]->(:Event)-[:OCCURRED_AT|PARTICIPANT]->(n) RETURN n
  UNION
  MATCH (c)-[:ABOUT]->(:Location)-[:WITHIN*1..12]->(n) RETURN n
  UNION
  MATCH (c)-[:ABOUT]->(:Event)-[:OCCURRED_AT]->(:Location)-[:WITHIN*1..12]->(n) RETURN n
}
RETURN DISTINCT n.id AS id`;

/** Ids of nodes, by kind and in order. */
export type Part = ReadonlyMap<StoredKind, readonly string[]>;

const byKind = (ids: ReadonlySet<string>): Part => {
  const part = new Map<StoredKind, string[]>();
  for (const id of [...ids].sort(byCode)) {
    const kind = nodeOf(id)?.kind;
    if (kind === undefined) continue;
    const list = part.get(kind);
    if (list === undefined) part.set(kind, [id]);
    else list.push(id);
  }
  return part;
};

/**
 * The claims that a filter finds, with all that they need to be understood. Of a part the ids are in memory, and nothing else.
 * @throws IsnadError BAD_INPUT, LIMIT_EXCEEDED as the API would
 */
export const readPart = async (graph: Graph, filter: ClaimFilter): Promise<Part> => {
  const ids = new Set<string>();
  for await (const claims of claimPages(graph, filter)) {
    const found = await inSession(graph, (session) =>
      session.executeRead((tx) => rows<{ id: string }>(tx, needed, { claims })),
    );
    for (const id of claims) ids.add(id);
    for (const { id } of found) ids.add(id);
  }
  return byKind(ids);
};
