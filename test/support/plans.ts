import type { Graph } from '../../src/graph/graph.js';
import { inSession } from '../../src/graph/in-session.js';

interface Plan {
  readonly operatorType: string;
  readonly children: readonly Plan[];
}

const operatorsOf = (plan: Plan): readonly string[] => [
  plan.operatorType.replace(/@.*/, ''),
  ...plan.children.flatMap(operatorsOf),
];

/** The operators that a statement is planned with, from the top. Parameters need no values for that. */
export const plannedIn = (graph: Graph, statement: string): Promise<readonly string[]> =>
  inSession(graph, async (session) => {
    const { summary } = await session.run(`EXPLAIN ${statement}`);
    return summary.plan === false ? [] : operatorsOf(summary.plan);
  });
