import { speakerAt } from '../graph/cast.js';
import { newsWord } from '../graph/stories.js';
import type { Client } from './http-client.js';
import type { Things } from './questions.js';
import { before500 } from './textbook.js';

interface Page {
  readonly edges: readonly { readonly node: { readonly id: string; readonly articleCount: number } }[];
  readonly pageInfo: { readonly endCursor: string | null };
}

const query = `query Things($first: Int, $after: String) {
  claims(filter: {about: {name: "Kursk"}, source: {type: OFFICIAL}}, first: $first, after: $after) {
    edges { node { id articleCount } } pageInfo { endCursor }
  }
}`;

const pageOf = async (client: Client, first: number, after: string | undefined): Promise<Page> => {
  const { body } = await client.ask({ name: 'Things', about: '', query, variables: { first, after } });
  const { data, errors } = JSON.parse(body) as {
    readonly data?: { readonly claims: Page };
    readonly errors?: unknown;
  };
  if (data === undefined || errors !== undefined)
    throw new Error(`the benchmark's own question failed: ${body}`);
  return data.claims;
};

const largest = 100;
// Told often enough to be found, and not in every article.
const wordRank = 40;
const actorRank = 20;
const otherRank = 30;

/** Pages through the claims as a client does, up to page 500, for the things that the questions are about. */
export const thingsIn = async (client: Client): Promise<Things> => {
  let after: string | undefined;
  let told: Page['edges'][number]['node'] = { id: '', articleCount: 0 };
  let seen = 0;
  while (seen < before500) {
    const page = await pageOf(client, Math.min(largest, before500 - seen), after);
    told = page.edges.reduce((most, { node }) => (node.articleCount > most.articleCount ? node : most), told);
    seen += page.edges.length;
    after = page.pageInfo.endCursor ?? undefined;
    if (page.edges.length < largest) break;
  }
  return {
    claim: told.id,
    actor: speakerAt(actorRank).itself.id,
    other: speakerAt(otherRank).itself.id,
    word: newsWord(wordRank),
    ...(seen === before500 && after !== undefined ? { page500: after } : {}),
  };
};
