import type { Extraction } from '../domain/extraction.js';
import type { GoldArticle } from './gold.js';
import { judgeClaims } from './judge-claims.js';
import { judgeEvents } from './judge-events.js';
import { judgeActors, judgeLocations } from './judge-names.js';
import { judgeWords } from './judge-words.js';
import { matchOf } from './match.js';
import type { Verdict } from './verdict.js';

/** Holds an extraction against what a careful reader finds in its article: one verdict for each thing that is measured. */
export const judge = (gold: GoldArticle, extraction: Extraction): readonly Verdict[] => {
  const match = matchOf(gold, extraction);
  return [judgeActors, judgeLocations, judgeEvents, judgeClaims, judgeWords].flatMap((pass) => pass(match));
};
