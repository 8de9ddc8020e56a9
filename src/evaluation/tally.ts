import type { Pairs } from './pairing.js';
import type { Measure, Told, Verdict } from './verdict.js';

/** Two lists that were paired, how to tell of their items, and which given ones are no error though nobody asked for them. */
export interface Compared<W, G> {
  readonly wanted: readonly W[];
  readonly given: readonly G[];
  readonly pairs: Pairs;
  readonly tellWanted: (item: W) => Told;
  readonly tellGiven: (item: G) => Told;
  readonly isForgiven?: (item: G) => boolean;
}

/** What is found, missed and extra. What gold marks optional counts neither way. */
export const tallied = <W extends object, G>(measure: Measure, of: Compared<W, G>): readonly Verdict[] => {
  const isOptional = (item: W): boolean => 'optional' in item && item.optional === true;
  const wanted = of.wanted.flatMap((item, i): readonly Verdict[] => {
    if (isOptional(item)) return [];
    return [
      { measure, outcome: of.pairs.ofWanted.has(i) ? 'found' : 'missed', times: 1, ...of.tellWanted(item) },
    ];
  });
  const extra = of.given.flatMap((item, j): readonly Verdict[] => {
    if (of.pairs.ofGiven.has(j) || of.isForgiven?.(item) === true) return [];
    return [{ measure, outcome: 'extra', times: 1, ...of.tellGiven(item) }];
  });
  return [...wanted, ...extra];
};
