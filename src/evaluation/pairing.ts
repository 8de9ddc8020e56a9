/** Partners of two lists, by index: each has one at most. */
export interface Pairs {
  readonly ofWanted: ReadonlyMap<number, number>;
  readonly ofGiven: ReadonlyMap<number, number>;
}

interface Fit {
  readonly score: number;
  readonly wanted: number;
  readonly given: number;
}

/** Pairs what fits by `least` or more, greedily: the best fit first, the earlier one where two fit alike. */
export const paired = <W, G>(
  [wanted, given]: readonly [readonly W[], readonly G[]],
  score: (wanted: W, given: G) => number,
  least: number,
): Pairs => {
  const fits = wanted
    .flatMap((w, i) => given.map((g, j): Fit => ({ score: score(w, g), wanted: i, given: j })))
    .filter((fit) => fit.score >= least)
    .sort((a, b) => b.score - a.score || a.wanted - b.wanted || a.given - b.given);
  const [ofWanted, ofGiven] = [new Map<number, number>(), new Map<number, number>()];
  for (const fit of fits) {
    if (ofWanted.has(fit.wanted) || ofGiven.has(fit.given)) continue;
    ofWanted.set(fit.wanted, fit.given);
    ofGiven.set(fit.given, fit.wanted);
  }
  return { ofWanted, ofGiven };
};
