import type { Session } from 'neo4j-driver';
import { nodeKinds } from '../domain/id.js';
import type { Graph } from './graph.js';
import { inSession } from './in-session.js';
import { checkLayout, layoutIndex } from './layout.js';

/** Labels of the nodes that `search` finds. */
const searched = ['Article', 'Claim', 'Actor', 'Location', 'Event'] as const;

/** Name of an index, what it is over, the properties in order. */
const ranges: readonly (readonly [name: string, pattern: string, properties: string])[] = [
  ['article_published', '(n:Article)', 'n.since, n.id'],
  ['article_url', '(n:Article)', 'n.url'],
  ['article_file', '(n:Article)', 'n.file'],
  ['version_article', '(n:Version)', 'n.article'],
  ['version_file', '(n:Version)', 'n.file'],
  ['assertion_block', '(n:Assertion)', 'n.block'],
  // What one speaker said within some days, and what was said in the same words on any day.
  ['assertion_voice', '(n:Assertion)', 'n.voice, n.said'],
  ['assertion_wording', '(n:Assertion)', 'n.wording'],
  ['assertion_own_claim', '(n:Assertion)', 'n.ownClaim'],
  ['claim_said', '(n:Claim)', 'n.said, n.id'],
  ['claim_sources', '(n:Claim)', 'n.sourceCount, n.id'],
  ['anchor_article', '(n:Anchor)', 'n.article'],
  ['claim_matter', '(n:Claim)', 'n.matter'],
  ['actor_name', '(n:Actor)', 'n.name, n.id'],
  ['location_name', '(n:Location)', 'n.name, n.id'],
  ['location_name_key', '(n:Location)', 'n.nameKey'],
  ['location_gazetteer', '(n:Location)', 'n.gazetteerId'],
  ['event_type', '(n:Event)', 'n.type, n.id'],
  ['event_from', '(n:Event)', 'n.since, n.id'],
  ['quantity_said', '(n:Quantity)', 'n.said, n.id'],
  ['quantity_value', '(n:Quantity)', 'n.value, n.id'],
  ['quantity_counts', '(n:Quantity)', 'n.counts, n.value'],
  ['actor_country', '(n:Actor)', 'n.country'],
  ['actor_office', '(n:Actor)', 'n.office'],
  ['location_country', '(n:Location)', 'n.country'],
  ['claim_proposition', '(n:Claim)', 'n.propositionKey'],
  ['quantity_assertion', '(n:Quantity)', 'n.assertionId'],
  // The order of a page of "claims about a place by a kind of source": read in order, nothing is sorted.
  ['about_in_page', '()-[n:ABOUT_IN]-()', 'n.place, n.source, n.key'],
  // The same of "claims by a speaker".
  ['claimed_by_page', '()-[n:CLAIMED_BY]-()', 'n.actor, n.key'],
];

const unique = (label: string, property: string): string =>
  `CREATE CONSTRAINT ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`;

const range = ([name, pattern, properties]: (typeof ranges)[number]): string =>
  `CREATE INDEX ${name} IF NOT EXISTS FOR ${pattern} ON (${properties})`;

// Folding and splitting is done before the text gets here, so the index only cuts at white space. One index for each label:
// then a limit counts what is asked for and nothing else.
const fullText = (name: string, label: string, properties: string): string =>
  `CREATE FULLTEXT INDEX ${name} IF NOT EXISTS FOR (n:${label}) ON EACH [${properties}] ` +
  "OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}";

const nameOf = (statement: string): string => /(?:CONSTRAINT|INDEX) (\w+)/u.exec(statement)?.[1] ?? '';

/** Every constraint and index of the graph, one statement each; schema/constraints.cypher is these lines. */
export const schemaStatements: readonly string[] = [
  range([layoutIndex, '(n:Layout)', 'n.layout']),
  ...nodeKinds.map((label) => unique(label, 'id')),
  unique('Anchor', 'id'),
  unique('Change', 'seq'),
  unique('Name', 'key'),
  unique('Block', 'key'),
  unique('Topic', 'key'),
  unique('Version', 'key'),
  ...ranges.map(range),
  ...searched.map((label) => fullText(`${label.toLowerCase()}_text`, label, 'n.searchText')),
  fullText('name_near', 'Name', 'n.key, n.sound'),
];

/** The names of all of them. */
export const schemaNames: readonly string[] = schemaStatements.map(nameOf);

/** The text of schema/constraints.cypher. */
export const schemaFile = (): string =>
  `// Written by isnad from src/graph/schema.ts. Do not edit.\n${schemaStatements.map((line) => `${line};\n`).join('')}`;

// Two processes that create the same index at once: the loser is told that it is there, which is what it wanted.
const isThere = (error: unknown): boolean =>
  /AlreadyExists/.test(String((error as { code?: unknown } | undefined)?.code));

const create = async (session: Session, statement: string): Promise<void> => {
  try {
    await session.executeWrite((tx) => tx.run(statement));
  } catch (error) {
    if (!isThere(error)) throw error;
  }
};

const secondsToWait = 300;

/**
 * Creates what is missing of the constraints and indexes and waits until all answer. Idempotent; safe when several
 * processes call it at once.
 * @throws IsnadError OLD_GRAPH where articles are laid out in another way; nothing is created then
 */
export const ensureSchema = (graph: Graph): Promise<void> =>
  inSession(graph, async (session) => {
    await checkLayout(session);
    for (const statement of schemaStatements) await create(session, statement);
    await session.run('CALL db.awaitIndexes($seconds)', { seconds: secondsToWait });
  });
