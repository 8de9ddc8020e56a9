import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, type GraphQLSchema } from 'graphql';

/** What requests are made of. */
export interface Material {
  readonly schema: GraphQLSchema;
  /** The texts of docs/queries. */
  readonly documents: readonly string[];
  /** Ids of things that are in the graph. */
  readonly ids: readonly string[];
  /** Cursors as the server gave them, of several lists. */
  readonly cursors: readonly string[];
}

const page = 'pageInfo { endCursor }';
const looking = `{
  claims(first: 5) { edges { node { id assertions { id } } } ${page} }
  articles(first: 5) { edges { node { id } } ${page} }
  actors(first: 5) { edges { node { id } } ${page} }
  locations(first: 5) { edges { node { id } } ${page} }
  events(first: 5) { edges { node { id } } ${page} }
  byText: claims(first: 5, orderBy: SAID_ASC) { ${page} }
  search(text: "كورسك", first: 2) { ${page} }
}`;

/** Reads the schema and the registered questions, and asks the server for ids and cursors. */
export const materialOf = async (
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<Material> => {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: looking }),
  });
  const text = await answer.text();
  const all = (pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, one]) => one ?? '');
  const documents = readdirSync('docs/queries').filter((name) => name.endsWith('.graphql'));
  return {
    schema: buildSchema(readFileSync('schema/schema.graphql', 'utf8')),
    documents: documents.map((name) => readFileSync(`docs/queries/${name}`, 'utf8')),
    ids: all(/"id":"(\w+)"/gu),
    cursors: all(/"endCursor":"([\w-]+)"/gu),
  };
};
