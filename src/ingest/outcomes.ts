import type { ArticleMark } from '../graph/writer/article-mark.js';
import type { Budget } from './budget.js';
import type { Desk, Extracted, Read } from './desk.js';
import type { Expectation } from './expectation.js';
import type { ToldFailure } from './failure.js';
import { inOrder } from './in-order.js';
import { type BudgetedPortion, portionsOf, type Wanted } from './portions.js';
import type { UnderWay } from './under-way.js';

/** What came of an article: the graph has it as it is, or it failed, or it was extracted. */
export type Outcome = 'current' | ToldFailure | Extracted;

/** What came of a portion, in the order of the files, and what it takes of the budget until it is given back. */
export interface PortionOutcomes {
  readonly outcomes: readonly Outcome[];
  readonly bytes: number;
}

/** With whose help articles are read. */
export interface Help {
  readonly crew: Desk & { readonly size: number };
  readonly budget: Budget;
  readonly expected: Expectation;
  readonly coming: UnderWay;
  readonly current: ((marks: readonly ArticleMark[]) => Promise<ReadonlySet<string>>) | undefined;
}

interface ReadPortion {
  readonly portion: BudgetedPortion;
  readonly read: readonly Read[];
}

interface CheckedPortion extends ReadPortion {
  /** The indexes of what is to be extracted. */
  readonly which: readonly number[];
}

const isRead = (one: Read): one is ArticleMark => !('code' in one);

// What is on its way changes what the graph has, so it is not asked for that; nor for a second text of one article.
const check =
  ({ current, coming }: Help) =>
  async ({ portion, read }: ReadPortion): Promise<CheckedPortion> => {
    const marks = read.filter(isRead).filter((mark) => !coming.has(mark));
    const there = current === undefined || marks.length === 0 ? undefined : await current(marks);
    const begun = new Set<string>();
    const which = read.flatMap((one, index) => {
      if (!isRead(one)) return [];
      if (there?.has(one.file) === true && !begun.has(one.id)) return [];
      begun.add(one.id);
      coming.begin(one.id);
      return [index];
    });
    return { portion, read, which };
  };

const outcomesIn = (
  { portion, read, which }: CheckedPortion,
  extracted: readonly (Extracted | ToldFailure)[],
  coming: UnderWay,
): PortionOutcomes => {
  const byIndex = new Map(which.map((index, at) => [index, extracted[at]]));
  for (const [index, one] of byIndex) {
    const mark = read[index];
    if (one !== undefined && 'code' in one && mark !== undefined && isRead(mark)) coming.end(mark.id);
  }
  return {
    outcomes: read.map((one, index) => byIndex.get(index) ?? (isRead(one) ? 'current' : one)),
    bytes: portion.bytes,
  };
};

/**
 * Reads what is wanted, asks what of it is current, and extracts the rest: three steps that overlap, each in the order of
 * the files. Only to ask is one thing after another: what comes first in that order is on its way first.
 */
export const outcomesOf = (wanted: Wanted, help: Help): AsyncIterable<PortionOutcomes> => {
  const { crew, budget, expected, coming } = help;
  const atOnce = crew.size;
  const read = inOrder(portionsOf(wanted, budget, expected), {
    atOnce,
    work: async (portion): Promise<ReadPortion> => ({ portion, read: await crew.read(portion) }),
  });
  const checked = inOrder(read, { atOnce: 1, work: check(help) });
  return inOrder(checked, {
    atOnce,
    work: async (one) => outcomesIn(one, await crew.extract(one.portion, one.which), coming),
  });
};
