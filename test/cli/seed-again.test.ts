import { describe, expect, inject, it } from 'vitest';
import type { Anchor, Judgement } from '../../src/domain/judgement.js';
import { inSession } from '../../src/graph/in-session.js';
import { judge } from '../../src/graph/judgements/judge.js';
import { occurrenceAt } from '../../src/resolution/judgements/anchored.js';
import { articles } from '../domain/samples.js';
import { dumpOf } from '../support/graph-dump.js';
import { testGraph } from '../support/test-graph.js';
import { isnad, samples, serverAt } from './isnad.js';

const server = serverAt(inject('neo4j'));
const graph = await testGraph();

interface Saying {
  readonly article: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly speaker: string;
  readonly claim: string;
}

const sayings = (): Promise<readonly Saying[]> =>
  inSession(graph, async (session) => {
    const { records } = await session.run<{ [Key in keyof Saying]: Saying[Key] }>(`
      MATCH (a:Article)<-[:STATED_IN]-(s:Assertion)-[:MADE_BY]->(p:Actor), (s)-[:OF]->(c:Claim)
      RETURN a.id AS article, a.text AS text, s.start AS start, s.end AS end, p.id AS speaker, c.id AS claim
      ORDER BY s.id`);
    return records.map((record) => record.toObject());
  });

const anchorOf = ({ article, text, start, end, speaker }: Saying): Anchor => {
  const quote = text.slice(start, end);
  return { article, quote, occurrence: occurrenceAt(text, quote, start), speaker };
};

const found = <T>(thing: T | undefined): T => {
  if (thing === undefined) throw new Error('the samples have none');
  return thing;
};

/** One judgement of each kind: two that were told apart, two that were one, and whose words something is. */
const judgementsOf = (all: readonly Saying[]): readonly Judgement[] => {
  const first = found(all[0]);
  const other = found(all.find(({ article, claim }) => article !== first.article && claim !== first.claim));
  const joined = found(
    all.flatMap((a) => {
      const b = all.find((one) => one.claim === a.claim && one.article !== a.article);
      return b === undefined ? [] : [[a, b] as const];
    })[0],
  );
  const ended = found(all.at(-1));
  const id = 'Actor_judged';
  const speaker = { id, name: 'ليلى المثال', type: 'PERSON', identification: 'NAMED', roots: [] } as const;
  return [
    { verdict: 'SAME', anchors: [anchorOf(first), anchorOf(other)], who: 'editor' },
    { verdict: 'DIFFERENT', anchors: [anchorOf(joined[0]), anchorOf(joined[1])], who: 'editor' },
    { verdict: 'SPEAKER', anchors: [anchorOf(ended)], who: 'editor', speaker },
  ];
};

const ask = (statement: string): Promise<unknown> => inSession(graph, (session) => session.run(statement));

describe('isnad seed --again', () => {
  it('leaves judgements and what follows from them, extracted as before or by another extractor', async () => {
    await isnad(['seed', samples], server);
    const unjudged = await dumpOf(graph);
    for (const one of judgementsOf(await sayings()))
      await judge(graph, one, { at: '2024-09-01T00:00:00.000Z' });
    const judged = await dumpOf(graph);
    expect(judged).not.toEqual(unjudged);
    const again = await isnad(['seed', samples, '--again'], server);
    expect(again).toMatchObject({ code: 0 });
    expect(again.stdout).toMatch(/^new +0 articles$/mu);
    expect(await dumpOf(graph)).toEqual(judged);
    // As an extractor left them that found something else: all is taken out and written anew.
    await ask("MATCH (a:Article) SET a.extractor = 'older', a.extractedBy = 'older'");
    const anew = await isnad(['seed', samples, '--again', '--batch', '5'], server);
    expect(anew.stdout).toMatch(new RegExp(`^new +${articles.length} articles$`, 'mu'));
    expect(await dumpOf(graph)).toEqual(judged);
  });
});
