import { type Measure, measureKinds, measures, type Verdict } from './verdict.js';

/** How well something is found: of what was given, how much was wanted; of what was wanted, how much was given; `of` is how much was wanted. */
interface FoundFigures {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly of: number;
}

/** How many of those judged are right. */
interface RightFigures {
  readonly accuracy: number;
  readonly of: number;
}

/** The figures of every measure that anything was judged by, from 0 to 1. */
export type Figures = Partial<Record<Measure, FoundFigures | RightFigures>>;

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

const foundFigures = (of: (outcome: Verdict['outcome']) => number): FoundFigures => {
  const [found, missed, extra] = [of('found'), of('missed'), of('extra')];
  const [precision, recall] = [share(found, found + extra), share(found, found + missed)];
  return { precision, recall, f1: share(2 * precision * recall, precision + recall), of: found + missed };
};

const rightFigures = (of: (outcome: Verdict['outcome']) => number): RightFigures => ({
  accuracy: share(of('right'), of('right') + of('wrong')),
  of: of('right') + of('wrong'),
});

/** Counts verdicts together, of one article or of many. */
export const figuresOf = (verdicts: readonly Verdict[]): Figures => {
  const figures: Figures = {};
  for (const measure of measures) {
    const its = verdicts.filter((verdict) => verdict.measure === measure);
    if (its.length === 0) continue;
    const of = (outcome: Verdict['outcome']): number =>
      its.reduce((sum, verdict) => sum + (verdict.outcome === outcome ? verdict.times : 0), 0);
    figures[measure] = measureKinds[measure] === 'found' ? foundFigures(of) : rightFigures(of);
  }
  return figures;
};
