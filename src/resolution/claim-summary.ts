import type { SourceType } from '../domain/vocabulary/source-type.js';
import type { Stance } from '../domain/vocabulary/stance.js';
import type { AssertionRecord } from './records/assertion-record.js';
import type { ResolvedClaim } from './claims.js';
import type { Meaning } from './meaning.js';
import { byCode, distinct } from './minimum.js';

/** What a claim shows of its assertions, each value a stated minimum or the sorted set of them. */
export interface ClaimSummary {
  /** Of the assertion said first, else the shortest, else the first in code order. */
  readonly text: string;
  /** Every wording, in code order. */
  readonly texts: readonly string[];
  /** ISO dates of the first and the last article that has it, or ''. */
  readonly said: string;
  readonly saidLast: string;
  readonly sourceTypes: readonly SourceType[];
  readonly stances: readonly Stance[];
  /** Copies of one text are one article. */
  readonly articleCount: number;
  readonly speakers: readonly string[];
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly events: readonly string[];
  readonly quantities: readonly string[];
}

// Undated sayings after dated ones.
const undated = '9999';

const byMinimum = (a: AssertionRecord, b: AssertionRecord): number =>
  byCode(a.said === '' ? undated : a.said, b.said === '' ? undated : b.said) ||
  a.text.length - b.text.length ||
  byCode(a.text, b.text);

/** Sums a claim up. A pure function of the set of its assertions and of what their places and events are. */
export const summaryOf = ({ records }: ResolvedClaim, meaning: Meaning): ClaimSummary => {
  const [first] = [...records].sort(byMinimum);
  const days = distinct(records.map(({ said }) => said).filter((said) => said !== ''));
  const all = (of: (record: AssertionRecord) => readonly string[]): readonly string[] =>
    distinct(records.flatMap(of));
  const meant = (of: (record: AssertionRecord) => readonly string[]): readonly string[] =>
    all((record) => of(record).map((local) => meaning(record.article, local)));
  return {
    text: first?.text ?? '',
    texts: distinct(records.map(({ text }) => text)),
    said: days[0] ?? '',
    saidLast: days.at(-1) ?? '',
    sourceTypes: distinct(records.map((record) => record.sourceType)) as readonly SourceType[],
    stances: distinct(records.map(({ stance }) => stance)) as readonly Stance[],
    articleCount: new Set(records.map(({ origin }) => origin)).size,
    speakers: all(({ speaker }) => [speaker]),
    actors: all(({ actors }) => actors),
    places: meant(({ places }) => places),
    events: meant(({ events }) => events),
    quantities: all(({ quantities }) => quantities),
  };
};
