import { beforeAll, describe, expect, inject, it } from 'vitest';
import { connect } from '../../src/graph/graph.js';
import { inSession } from '../../src/graph/in-session.js';
import { readerOver } from '../../src/graph/reader/reader.js';
import { runIn } from '../../src/graph/reader/run.js';
import type { Arguments, Selected } from '../../src/graph/reader/selection.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { testGraph } from '../support/test-graph.js';
import { kurskStories } from '../support/kursk-stories.js';

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const graph = await testGraph();
beforeAll(async () => {
  await writeExtractions(graph, kurskStories);
});

const select = (name: string, args: Arguments, on: Selected['on'] = {}): Selected => ({
  name,
  as: name,
  args,
  on,
});
const value = (name: string): Selected => select(name, {});

const claims = (args: Arguments): Selected =>
  select('claims', args, {
    ClaimConnection: [
      select('edges', {}, { ClaimEdge: [select('node', {}, { Claim: [value('id'), value('said')] })] }),
    ],
  });

/** The operators of the statement that answers a root, from the top. */
const plannedFor = async (root: Selected): Promise<readonly string[]> => {
  const run = runIn(graph, 10_000);
  const plans: Plan[] = [];
  await readerOver(async (statement, parameters) => {
    await inSession(graph, async (session) => {
      const { summary } = await session.run(`EXPLAIN ${statement}`, parameters);
      if (summary.plan) plans.push(summary.plan);
    });
    return run(statement, parameters);
  })
    .operation()
    .read(root);
  const last = plans.at(-1);
  return last === undefined ? [] : operatorsOf(last);
};

const operatorsOf = (plan: Plan): readonly string[] => [
  plan.operatorType.replace(/@.*/, ''),
  ...plan.children.flatMap(operatorsOf),
];

describe('all claims about a place by a kind of source', () => {
  it.each([{}, { orderBy: 'SAID_ASC' }, { last: 3 }])(
    'start at the index and stay in its order: %o',
    async (page) => {
      const operators = await plannedFor(
        claims({ filter: { about: { name: 'Kursk' }, source: { type: ['OFFICIAL'] } }, ...page }),
      );
      expect(operators).toContain('DirectedRelationshipIndexSeek');
      expect(operators).not.toContain('NodeByLabelScan');
      // One to merge the pages of each place and source type, none inside of them.
      expect(operators.filter((operator) => /Sort|Top/.test(operator))).toHaveLength(1);
    },
  );

  it('gives a statement up after its time', async () => {
    const slow = runIn(graph, 20)('UNWIND range(1, 50000000) AS n WITH sum(n * n) AS sum RETURN sum', {});
    await expect(slow).rejects.toMatchObject({ code: 'LIMIT_EXCEEDED' });
  });

  it('says that a database does not answer', async () => {
    const gone = await connect(inject('neo4j'));
    await gone.close();
    await expect(readerOver(runIn(gone, 1000)).ready()).rejects.toThrow();
  });

  it('has a word for a question that it does not know', async () => {
    const operation = readerOver(runIn(graph, 10_000)).operation();
    await expect(operation.read(value('everything'))).rejects.toThrow('there is no root everything');
    await expect(
      operation.read(select('claim', { id: 'claim_1' }, { Claim: [value('secrets')] })),
    ).rejects.toThrow('Claim has no field secrets');
  });
});
