import type { Anchor } from '../../domain/judgement.js';
import { occurrenceAt } from '../../resolution/judgements/anchored.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import type { Graph } from '../graph.js';
import { inSession } from '../in-session.js';
import { rows } from '../writer/run.js';

// A claim stands for the first of its assertions: what is judged of one claim is judged of what it says.
const find = `
CALL {
  MATCH (s:Assertion {id: $id}) RETURN s
  UNION
  MATCH (c:Claim {id: $id})<-[:OF]-(s:Assertion) RETURN s
}
MATCH (s)-[:STATED_IN]->(a:Article)
RETURN a.id AS article, a.text AS text, s.start AS start, s.end AS end, coalesce(s.extracted, s.record) AS record
ORDER BY s.said, s.id LIMIT 1`;

interface Row {
  readonly article: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly record: string;
}

const anchor = ({ article, text, start, end, record }: Row): Anchor => {
  const quote = text.slice(start, end);
  const { speaker } = JSON.parse(record) as AssertionRecord;
  return { article, quote, occurrence: occurrenceAt(text, quote, start), speaker };
};

/**
 * The words of an assertion, or of a claim's first one, by which it is found again.
 * @returns nothing where there is none of this id
 */
export const anchorOf = (graph: Graph, id: string): Promise<Anchor | undefined> =>
  inSession(graph, async (session) => {
    const [row] = await session.executeRead((tx) => rows<Row>(tx, find, { id }));
    return row === undefined ? undefined : anchor(row);
  });
