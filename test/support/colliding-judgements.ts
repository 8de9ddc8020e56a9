import fc from 'fast-check';
import type { Extraction } from '../../src/domain/extraction.js';
import type { Anchor, Judgement } from '../../src/domain/judgement.js';
import { occurrenceAt } from '../../src/resolution/judgements/anchored.js';
import { distinct } from '../../src/resolution/minimum.js';

const anchorsOf = ({ article: { id, text }, claims }: Extraction): readonly Anchor[] =>
  claims.map(({ span, speaker }) => {
    const quote = text.slice(span.start, span.end);
    return { article: id, quote, occurrence: occurrenceAt(text, quote, span.start), speaker };
  });

const unique = <T>(all: readonly T[]): readonly T[] =>
  distinct(all.map((one) => JSON.stringify(one))).map((one) => JSON.parse(one) as T);

/** Some judgements about claims of some articles, of all kinds, that need not agree with one another. */
export const judgementsAbout = (articles: readonly Extraction[]): fc.Arbitrary<readonly Judgement[]> => {
  const [first, ...anchors] = unique(articles.flatMap(anchorsOf));
  const actors = articles.flatMap((one) => one.actors).filter((one) => one.identification === 'NAMED');
  const [actor, ...others] = unique(actors.map(({ id, name, type }) => ({ id, name, type })));
  if (first === undefined || actor === undefined) return fc.constant([]);
  const anchor = fc.constantFrom(first, ...anchors);
  const who = fc.constantFrom('editor', 'another');
  const pair = fc
    .record({ verdict: fc.constantFrom('SAME', 'DIFFERENT'), anchors: fc.tuple(anchor, anchor), who })
    .filter(({ anchors: [a, b] }) => a !== b);
  const correction = fc.record({
    verdict: fc.constant('SPEAKER'),
    anchors: fc.tuple(anchor),
    who,
    speaker: fc
      .constantFrom(actor, ...others)
      .map((one) => ({ ...one, identification: 'NAMED' as const, roots: [] })),
  });
  return fc
    .array(fc.oneof(pair, correction), { maxLength: 4 })
    .map((all) => unique(all) as readonly Judgement[]);
};
