import chain from '../docs/queries/chain.graphql';
import contradictions from '../docs/queries/contradictions.graphql';
import kursk from '../docs/queries/kursk.graphql';
import numbers from '../docs/queries/numbers.graphql';
import search from '../docs/queries/search.graphql';
import stats from '../docs/queries/stats.graphql';
import toldBySeveral from '../docs/queries/told-by-several.graphql';

/** The questions that the explorer opens with, the one that isnad exists for first. They are the files of docs/queries. */
export const questions: readonly string[] = [
  kursk,
  contradictions,
  numbers,
  toldBySeveral,
  chain,
  stats,
  search,
];
