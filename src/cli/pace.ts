/** How fast work goes on. */
export interface Pace {
  /** Tells how much was done by some second. */
  at(second: number, done: number): void;
  /** How much a second, of late; nothing before there is enough to tell. */
  rate(): number | undefined;
}

/** The pace over the last so many seconds: what was passed over quickly at the start is forgotten. */
export const paceOver = (seconds: number): Pace => {
  let told: { readonly second: number; readonly done: number }[] = [];
  return {
    at: (second, done) => {
      const last = told.at(-1);
      if (last !== undefined && second - last.second < 1) return;
      told = [...told.filter((one) => second - one.second <= seconds), { second, done }];
    },
    rate: () => {
      const [first, last] = [told[0], told.at(-1)];
      if (first === undefined || last === undefined || last.second === first.second) return undefined;
      return (last.done - first.done) / (last.second - first.second);
    },
  };
};

/** A time in words, to what matters of it: 45 s, 3 min 20 s, 2 h 5 min. */
export const inWords = (seconds: number): string => {
  const whole = Math.max(0, Math.round(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3_600) return `${Math.floor(whole / 60)} min ${whole % 60} s`;
  return `${Math.floor(whole / 3_600)} h ${Math.floor((whole % 3_600) / 60)} min`;
};
