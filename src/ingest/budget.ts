/** Room that is taken and given back: what is under way at a time stays bounded. */
export interface Budget {
  /** Waits until there is room. What is larger than the whole gets it when nothing else is under way. */
  take(amount: number): Promise<void>;
  giveBack(amount: number): void;
}

/** A budget of so much. Whoever comes first gets room first. */
export const budgetOf = (whole: number): Budget => {
  let left = whole;
  const waiting: { readonly amount: number; readonly go: () => void }[] = [];
  const serve = (): void => {
    for (let next = waiting[0]; next !== undefined && next.amount <= left; next = waiting[0]) {
      left -= next.amount;
      waiting.shift();
      next.go();
    }
  };
  return {
    take: (amount) =>
      new Promise((go) => {
        waiting.push({ amount: Math.min(amount, whole), go });
        serve();
      }),
    giveBack: (amount) => {
      left += Math.min(amount, whole);
      serve();
    },
  };
};
