import type { Extraction } from '../../src/domain/extraction.js';
import { assertionRecords } from '../../src/resolution/records/assertion-records.js';
import { type ResolvedClaim, resolveClaims } from '../../src/resolution/claims.js';
import { supportsByLikeness } from '../../src/resolution/likeness/like-claims.js';
import type { ClaimLink } from '../../src/resolution/links/link.js';
import { firstSaid } from '../../src/resolution/links/claim-order.js';
import { grouped } from '../../src/resolution/grouped.js';
import { linksOf } from '../../src/resolution/links/links.js';
import type { Meaning } from '../../src/resolution/meaning.js';
import { placeMentions, resolvePlaces } from '../../src/resolution/places.js';

/** Every id means itself: as if each article's places were the graph's. */
export const asTold = (_: string, local: string): string => local;

/** What places known from the text are over some articles: as the writer settles it. */
export const meaningOf = (extractions: readonly Extraction[]): Meaning => {
  const mentions = extractions.flatMap(placeMentions);
  const meant = grouped(mentions, ({ nameKey }) => nameKey).flatMap((group) => {
    const ids = resolvePlaces(group);
    return group.map(({ article, local }, at) => [`${article} ${local}`, ids[at] ?? local] as const);
  });
  const known = new Map(meant);
  return (article, local) => known.get(`${article} ${local}`) ?? local;
};

/** The claims of some articles, without a database. */
export const claimsOf = (
  extractions: readonly Extraction[],
  meaning: Meaning = asTold,
): readonly ResolvedClaim[] => resolveClaims(extractions.flatMap(assertionRecords), meaning);

/** Every link between some claims. */
export const relationsOf = (
  claims: readonly ResolvedClaim[],
  meaning: Meaning = asTold,
): readonly ClaimLink[] => [
  ...linksOf(claims, meaning),
  ...supportsByLikeness(
    claims.map((claim) => ({ ...claim, said: firstSaid(claim) })),
    meaning,
  ),
];
