import { anchored } from '../../resolution/judgements/anchored.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import { rows, type Tx, write } from '../writer/run.js';
import type { StoredJudgement } from './stored.js';

const read = `
MATCH (a:Article) WHERE a.id IN $articles
RETURN a.id AS id, a.text AS text, COLLECT {
  MATCH (a)<-[:STATED_IN]-(s:Assertion)
  RETURN {id: s.id, start: s.start, end: s.end, record: s.record, extracted: s.extracted}
} AS assertions`;

interface Row {
  readonly id: string;
  readonly text: string;
  readonly assertions: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly record: string;
    readonly extracted: string | null;
  }[];
}

/** An assertion of an article that was judged. */
export interface Standing {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** As it was extracted. */
  readonly extracted: AssertionRecord;
  /** As it stands now. */
  readonly now: AssertionRecord;
}

const standing = ({ id, start, end, record, extracted }: Row['assertions'][number]): Standing => {
  const now = JSON.parse(record) as AssertionRecord;
  return {
    id,
    start,
    end,
    now,
    extracted: extracted === null ? now : (JSON.parse(extracted) as AssertionRecord),
  };
};

/** Where the anchors of some judgements are found in some articles. */
export interface Found {
  readonly assertions: ReadonlyMap<string, Standing>;
  /** By the anchor's id the assertion's; none for words that are not found. */
  readonly places: ReadonlyMap<string, string>;
}

const unlink = `
UNWIND $rows AS id
MATCH (:Anchor {id: id})-[r:ANCHORS]->()
DELETE r`;

const link = `
UNWIND $rows AS row
MATCH (x:Anchor {id: row.anchor}), (s:Assertion {id: row.assertion})
CREATE (x)-[:ANCHORS]->(s)`;

/** Finds the words of judgements in the given articles as they stand, and ties the anchors to the assertions. The articles are locked. */
export const anchorIn = async (
  tx: Tx,
  judgements: readonly StoredJudgement[],
  articles: readonly string[],
): Promise<Found> => {
  const wanted = judgements.flatMap(({ anchors }) => anchors).filter((one) => articles.includes(one.article));
  const found = await rows<Row>(tx, read, { articles: wanted.map(({ article }) => article) });
  const texts = new Map(found.map((one) => [one.id, { ...one, assertions: one.assertions.map(standing) }]));
  const places = wanted.flatMap((anchor) => {
    const { text = '', assertions = [] } = texts.get(anchor.article) ?? {};
    const told = assertions.map((one) => ({ ...one, speaker: one.extracted.speaker }));
    const id = anchored(anchor, text, told);
    return id === undefined ? [] : [{ anchor: anchor.id, assertion: id }];
  });
  await write(
    tx,
    unlink,
    wanted.map(({ id }) => id),
  );
  await write(tx, link, places);
  return {
    assertions: new Map([...texts.values()].flatMap((one) => one.assertions.map((each) => [each.id, each]))),
    places: new Map(places.map(({ anchor, assertion }) => [anchor, assertion])),
  };
};
