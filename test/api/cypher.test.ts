import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { kurskQuestion } from '../support/questions.js';
import { plannedIn } from '../support/plans.js';
import { askingOver, type Asking } from './asking.js';
import { manyClaims, stories } from './stories.js';

const folder = new URL('cypher/', import.meta.url);

/** What is asked, and whether it starts from few things: then nothing is scanned. */
interface Golden {
  readonly query: string;
  readonly selective: boolean;
}

const page = (list: string, args: string): string =>
  `{ ${list}(${args}) { edges { node { id } } pageInfo { hasNextPage } } }`;
const selective = (query: string): Golden => ({ query, selective: true });
const broad = (query: string): Golden => ({ query, selective: false });

// The count of the Kursk question is what it costs, and is asked for by itself.
const uncounted = kurskQuestion('Kursk').replace('totalCount', '');

const questions: Readonly<Record<string, Golden>> = {
  kursk: selective(uncounted),
  'kursk-counted': selective(kurskQuestion('Kursk')),
  'about-a-place-in-a-month': selective(
    page('claims', 'filter: {about: {name: "Sudzha"}, said: {from: "2024-08-01"}}, last: 5'),
  ),
  'by-an-actor': selective(page('claims', 'filter: {source: {actor: {name: "Andrey Sample"}}}')),
  'through-an-actor': selective(page('claims', 'filter: {source: {via: {name: "وكالة الشمال"}}}')),
  'of-an-article': selective(page('claims', 'filter: {article: "article_1"}')),
  'with-words': selective(page('claims', 'filter: {text: "سودجا", stance: ALLEGE}')),
  'about-a-place-with-words': selective(page('claims', 'filter: {about: {name: "Kursk"}, text: "سودجا"}')),
  'by-relevance': selective(page('claims', 'filter: {text: "سودجا"}, orderBy: RELEVANCE')),
  'with-a-number': selective(page('claims', 'filter: {quantity: {counts: LOSSES, atLeast: 500}}')),
  'of-an-event': selective(page('claims', 'filter: {event: {type: CONTROL, place: {name: "Sudzha"}}}')),
  'by-many-sources': broad(page('claims', 'filter: {minSources: 2}, orderBy: SOURCES_DESC')),
  'all-claims-without-some': broad(
    page(
      'claims',
      'filter: {not: {stance: DENY}, assertions: {all: {certainty: CERTAIN}}, speakers: {none: {office: MILITARY}}}',
    ),
  ),
  'an-actor-with-lists': selective(
    '{ actors(filter: {name: "Andrey Sample"}) { edges { node { name claims(first: 2, filter: {stance: DENY}) { totalCount edges { node { text } } } } } } }',
  ),
  'articles-with-words': selective(page('articles', 'filter: {text: "هادئ"}')),
  'articles-of-an-outlet': selective(page('articles', 'filter: {outlet: {name: "صحيفة الميدان"}}')),
  'latest-articles': broad(page('articles', 'first: 10')),
  'places-inside': selective(page('locations', 'filter: {within: {name: "Kursk"}}')),
  'events-at-a-place': selective(page('events', 'filter: {place: {name: "Kursk"}}')),
  'events-of-a-type': selective(page('events', 'filter: {type: CONTROL, realis: ACTUAL}')),
  'numbers-about-a-place': selective(
    page('quantities', 'filter: {counts: LOSSES, claim: {about: {name: "Kursk"}}}'),
  ),
  'unknown-name': selective(
    '{ claims(filter: {about: {name: "Atlantis"}}) { edges { node { id } } suggestions { name } } }',
  ),
  'counted-by-facets': selective(
    '{ claimStats(filter: {about: {name: "Kursk"}}, by: [DAY, SPEAKER, STANCE]) { facet key label count } }',
  ),
  'contradictions-of-an-actor': selective(
    page('contradictions', 'filter: {claim: {source: {actor: {name: "Andrey Sample"}}}}').replace(
      'id',
      'basis',
    ),
  ),
  corroboration: selective(
    '{ claim(id: "claim_1") { corroboration { sourceCount sources { speakers { name } } } } }',
  ),
  paths: selective('{ paths(from: "actor_1", to: "location_1", maxHops: 2) { length hops { type } } }'),
  neighbourhood: selective('{ neighbourhood(of: "actor_1") { truncated nodes { id } } }'),
  search: selective('{ search(text: "سودجا", kinds: [CLAIM, LOCATION]) { edges { node { id } } } }'),
};

let api: Asking;
beforeAll(async () => {
  api = await askingOver(inject('neo4j'), [...stories, ...manyClaims(20)]);
});
afterAll(() => api.close());

const clauses = / (?=(?:MATCH|CALL|UNWIND|WITH|WHERE|RETURN|UNION|ORDER BY) )/gu;
const shown = (query: string, statement: string): string =>
  `// ${query.replace(/\s+/gu, ' ')}\n${statement.replace(clauses, '\n')}\n`;

const statementOf = async (query: string): Promise<string> => {
  api.statements.length = 0;
  const { errors } = await api.ask(query);
  expect(errors).toBeUndefined();
  const all = api.statements.filter((statement) => !statement.includes('[:NAMES]->(x)'));
  expect(all).toHaveLength(1);
  return all[0] ?? '';
};

const scans = [
  'AllNodesScan',
  'NodeByLabelScan',
  'UnionNodeByLabelsScan',
  'DirectedRelationshipTypeScan',
  'UndirectedRelationshipTypeScan',
];

// UPDATE_GOLDEN=1 writes the files anew.
describe('a question as Cypher', () => {
  it.each(Object.entries(questions))('%s', async (name, { query, selective: few }) => {
    const statement = await statementOf(query);
    const file = new URL(`${name}.cypher`, folder);
    if (process.env['UPDATE_GOLDEN'] === '1') {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, shown(query, statement));
    }
    expect(shown(query, statement)).toBe(readFileSync(file, 'utf8'));
    const operators = await plannedIn(api.graph, statement);
    if (few) expect(operators.filter((operator) => scans.includes(operator))).toEqual([]);
    // Also what is broad goes along an index, in the order of the page.
    expect(operators.filter((operator) => operator.startsWith('NodeByLabel'))).toEqual([]);
  });

  it('is kept for each of them and for nothing else', () => {
    expect(readdirSync(folder).sort()).toEqual(
      Object.keys(questions)
        .map((name) => `${name}.cypher`)
        .sort(),
    );
  });
});
