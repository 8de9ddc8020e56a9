/** Two ids, of assertions or of claims. */
export type Pair = readonly [a: string, b: string];

/** What is judged of pairs of assertions, as far as it stands: both are found, and it is not withdrawn. */
export interface Judged {
  readonly same: readonly Pair[];
  readonly different: readonly Pair[];
}

export const unjudged: Judged = { same: [], different: [] };

/** What is judged of the things that assertions are of; nothing of pairs that are not of two of them. */
export const judgedOf = (
  { same, different }: Judged,
  of: (assertion: string) => string | undefined,
  mayBeOne: (a: string, b: string) => boolean = () => true,
): Judged => {
  const across = (pairs: readonly Pair[]): readonly Pair[] =>
    pairs.flatMap(([a, b]) => {
      const [one, other] = [of(a), of(b)];
      return one === undefined || other === undefined || one === other ? [] : [[one, other] as const];
    });
  return { same: across(same).filter(([a, b]) => mayBeOne(a, b)), different: across(different) };
};

/** Whether a pair is among some, either way round. */
export const among = (pairs: readonly Pair[]): ((a: string, b: string) => boolean) => {
  const all = new Set(pairs.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
  return (a, b) => all.has(`${a} ${b}`);
};
