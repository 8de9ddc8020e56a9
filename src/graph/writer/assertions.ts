import type { ExtractedClaim, ExtractedQuantity, Extraction } from '../../domain/extraction.js';
import type { Span } from '../../domain/span.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import { assertionRecords, quantityId } from '../../resolution/records/assertion-records.js';
import { wordingKey } from './alike.js';
import { type Parameters, type Tx, whole, write } from './run.js';

const create = `
UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (s:Assertion)
SET s = row.properties
CREATE (s)-[:STATED_IN]->(a)`;

const speak = `
UNWIND $rows AS row
MATCH (s:Assertion {id: row.assertion}), (p:Actor {id: row.actor})
CREATE (s)-[:MADE_BY]->(p)`;

const relay = `
UNWIND $rows AS row
MATCH (s:Assertion {id: row.assertion}), (p:Actor {id: row.actor})
CREATE (s)-[:REPORTED_VIA {order: row.order}]->(p)`;

const speakFor = `
UNWIND $rows AS row
MATCH (s:Assertion {id: row.assertion}), (p:Actor {id: row.actor})
CREATE (s)-[:ON_BEHALF_OF]->(p)`;

const count = `
UNWIND $rows AS row
CREATE (q:Quantity)
SET q = row`;

/** An assertion with what it is written from, and what its claim is computed from. */
export interface Told {
  readonly extraction: Extraction;
  readonly claim: ExtractedClaim;
  readonly record: AssertionRecord;
}

const toldIn = (extraction: Extraction): readonly Told[] => {
  const records = new Map(assertionRecords(extraction).map((record) => [record.id, record]));
  return extraction.claims.flatMap((claim) => {
    const record = records.get(claim.id);
    return record === undefined ? [] : [{ extraction, claim, record }];
  });
};

const spanned = (name: string, span: Span | undefined, text: string): Parameters =>
  span === undefined
    ? {}
    : {
        [`${name}Text`]: text.slice(span.start, span.end),
        [`${name}Start`]: whole(span.start),
        [`${name}End`]: whole(span.end),
      };

/** What the claim is computed from, again and again: see AssertionRecord. No wording where it has a key. */
export const concludedFrom = (record: AssertionRecord): Parameters => ({
  block: record.key.block,
  record: JSON.stringify(record),
  voice: record.voice,
  wording: wordingKey(record) ?? null,
});

const properties = ({ extraction, claim, record }: Told): Parameters => {
  const { id, stance, certainty, reporterDistance, identification, mode, quoted, rule, cue, source, span } =
    claim;
  const { text } = extraction.article;
  return {
    ...{ id, stance, certainty, reporterDistance, identification, mode, quoted, rule },
    ...{ polarity: claim.polarity, text: record.text, said: record.said },
    ...{ start: whole(span.start), end: whole(span.end) },
    ...spanned('cue', cue, text),
    ...spanned('source', source, text),
    ...{ strong: record.gist.strong, ...concludedFrom(record) },
  };
};

const quantityRow = ({ extraction, claim, record }: Told, quantity: ExtractedQuantity): Parameters => {
  const { value, min, max, unit, counts, approx, span } = quantity;
  const { id: articleId, text } = extraction.article;
  return {
    id: quantityId(claim.id, span.start, span.end),
    ...{ value, unit, counts, approx, articleId, assertionId: claim.id, said: record.said },
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...{ text: text.slice(span.start, span.end), start: whole(span.start), end: whole(span.end) },
  };
};

/** All assertions that some articles make. */
export const toldBy = (extractions: readonly Extraction[]): readonly Told[] => extractions.flatMap(toldIn);

/** Writes assertions with their numbers. Their articles are written. */
export const createAssertions = async (tx: Tx, told: readonly Told[]): Promise<void> => {
  await write(
    tx,
    create,
    told.map((one) => ({ article: one.record.article, properties: properties(one) })),
  );
  await write(
    tx,
    count,
    told.flatMap((one) => one.claim.quantities.map((quantity) => quantityRow(one, quantity))),
  );
};

/** Links assertions to their speakers and chains. Both are written. */
export const linkSpeakers = async (tx: Tx, told: readonly Told[]): Promise<void> => {
  const edges = (to: (claim: ExtractedClaim) => readonly (string | undefined)[]): readonly object[] =>
    told.flatMap(({ claim }) =>
      to(claim).flatMap((actor, order) =>
        actor === undefined ? [] : [{ assertion: claim.id, actor, order: whole(order) }],
      ),
    );
  await write(
    tx,
    speak,
    edges(({ speaker }) => [speaker]),
  );
  await write(
    tx,
    relay,
    edges(({ via }) => via),
  );
  await write(
    tx,
    speakFor,
    edges(({ onBehalfOf }) => [onBehalfOf]),
  );
};
