import { cursorOf } from '../../graph/reader/cursor.js';
import type { PlainRun } from './plain-run.js';
import type { Statement } from './statement.js';

/** Claims that lie before page 500. */
export const before500 = 4_990;

// Finds the place by its name's index, walks down to all that lies in it, asks each claim for an official source, sorts.
const statement = `
MATCH (:Name {key: 'kursk'})-[:NAMES]->(place:Location)<-[:WITHIN*0..]-(:Location)<-[:ABOUT]-(c:Claim)
WHERE EXISTS { (c)<-[:OF]-(:Assertion)-[:MADE_BY]->(:Actor {sourceType: 'OFFICIAL'}) }
WITH DISTINCT c ORDER BY c.said DESC, c.id DESC SKIP $skip LIMIT $limit
RETURN collect({
  said: c.said, id: c.id, text: c.text,
  speaker: head(COLLECT { MATCH (c)-[:CLAIMED_BY]->(n:Actor) WITH n ORDER BY n.id LIMIT 1 RETURN n {.name, .nameEn} }),
  assertions: COLLECT {
    MATCH (c)<-[:OF]-(s:Assertion) WITH s ORDER BY s.said, s.start, s.id
    RETURN {
      stance: s.stance, evidence: {text: s.text},
      via: COLLECT { MATCH (s)-[r:REPORTED_VIA]->(v:Actor) WITH v, r ORDER BY r.order RETURN {name: v.name} },
      article: head(COLLECT { MATCH (s)-[:STATED_IN]->(a:Article) RETURN {title: a.title} })
    }
  }
}) AS answer`;

/** The Kursk question as a textbook of Cypher would ask it. @param name of the operation: page 500 skips what lies before */
export const textbookStatement = ({ first }: { readonly first?: number }, name: string): Statement => ({
  statement,
  parameters: { skip: name.includes('500') ? before500 : 0, limit: (first ?? 20) + 1 },
});

interface Row {
  readonly said: string;
  readonly id: string;
}

/** Its answer in the shape of a page. */
export const textbook = async (run: PlainRun, asked: Statement): Promise<object> => {
  const rows = (await run(asked)) as readonly Row[];
  const page = rows.slice(0, Number(asked.parameters['limit']) - 1);
  const last = page.at(-1);
  return {
    edges: page.map((node) => ({ node })),
    pageInfo: {
      hasNextPage: rows.length > page.length,
      endCursor: last === undefined ? null : cursorOf('Claim.SAID_DESC', { key: last.said, id: last.id }),
    },
  };
};
