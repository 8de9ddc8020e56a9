import casualties from '../docs/queries/casualties.graphql';
import contested from '../docs/queries/contested.graphql';
import denials from '../docs/queries/denials.graphql';
import kursk from '../docs/queries/kursk.graphql';
import placesInKursk from '../docs/queries/places-in-kursk.graphql';
import search from '../docs/queries/search.graphql';
import toldBySeveral from '../docs/queries/told-by-several.graphql';

/** The questions that the explorer opens with, the one that isnad exists for first. They are the files of docs/queries. */
export const questions: readonly string[] = [
  kursk,
  contested,
  toldBySeveral,
  denials,
  casualties,
  placesInKursk,
  search,
];
