import type { Graph } from '../../src/graph/graph.js';
import { dumpOf } from './graph-dump.js';

// What is judged is input: the nodes that keep it, and the ties to what it is about, are no conclusions.
const isInput = (line: string): boolean =>
  /"label":"(?:Judgement|Anchor)"|"type":"(?:AT|ANCHORS|GIVES)"/.test(line);

/** The graph without the judgements themselves: what is left of them is their effect. */
export const conclusionsOf = async (graph: Graph): Promise<readonly string[]> =>
  (await dumpOf(graph)).filter((line) => !isInput(line));

/** What of two graphs is not in both: nothing where they are one graph. */
export const differences = (a: readonly string[], b: readonly string[]): readonly string[] => {
  const [one, other] = [new Set(a), new Set(b)];
  return [
    ...a.filter((line) => !other.has(line)).map((line) => `only before: ${line}`),
    ...b.filter((line) => !one.has(line)).map((line) => `only after: ${line}`),
  ];
};
