const days = 364;
const daysAtOnce = 14;
const firstDay = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

/** Where an article stands among all. */
export interface Standing {
  readonly at: number;
  readonly articles: number;
}

const dayOf = ({ at, articles }: Standing): number => Math.floor((at * days) / articles);

/** The stretch of days that an article is of: what is told in one stretch is not told again in another. */
export const stretchOf = (standing: Standing): number => Math.floor(dayOf(standing) / daysAtOnce);

/** The first article of the same stretch. */
export const firstOf = ({ at, articles }: Standing): number => {
  const stretch = stretchOf({ at, articles });
  return Math.ceil((stretch * daysAtOnce * articles) / days);
};

/** The ISO date of an article: all are spread over a year, in order. */
export const dateOf = (standing: Standing): string =>
  new Date(firstDay + dayOf(standing) * dayMs).toISOString().slice(0, 10);
