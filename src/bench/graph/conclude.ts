import type { Extraction } from '../../domain/extraction.js';
import { type ClaimToWrite, toWrite } from '../../graph/writer/claims.js';
import { whole } from '../../graph/writer/run.js';
import { type ResolvedClaim, resolveClaims } from '../../resolution/claims.js';
import { eventMentions, resolveEvent } from '../../resolution/events.js';
import { groupBy } from '../../resolution/grouped.js';
import { supportsByLikeness } from '../../resolution/likeness/like-claims.js';
import { firstSaid } from '../../resolution/links/claim-order.js';
import type { ClaimLink } from '../../resolution/links/link.js';
import { linksOf } from '../../resolution/links/links.js';
import type { Meaning } from '../../resolution/meaning.js';
import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import { independentSources } from '../../resolution/sources.js';

/** What follows from what some articles say. */
export interface Concluded {
  readonly claims: readonly ClaimToWrite[];
  readonly links: readonly ClaimLink[];
}

/** What the events of some articles are in the graph. Their places are all of the gazetteer and mean themselves. */
export const meaningOf = (extractions: readonly Extraction[]): Meaning => {
  const itself: Meaning = (_, local) => local;
  const events = new Map(
    extractions
      .flatMap(eventMentions)
      .map((event) => [`${event.article} ${event.local}`, resolveEvent(event, itself)]),
  );
  return (article, local) => events.get(`${article} ${local}`) ?? local;
};

const withSources = (claims: readonly ResolvedClaim[]): ReadonlyMap<string, number> =>
  new Map(
    [...groupBy(claims, ({ propositionKey }) => propositionKey)].map(([key, group]) => [
      key,
      independentSources(group.flatMap(({ records }) => records)),
    ]),
  );

/** Concludes all at once what the writer concludes article by article: resolution's functions over the same records. */
export const conclude = (records: readonly AssertionRecord[], meaning: Meaning): Concluded => {
  const claims = resolveClaims(records, meaning);
  const sources = withSources(claims);
  const alike = claims.map((claim) => ({ ...claim, said: firstSaid(claim) }));
  return {
    claims: claims.map((claim) => {
      const written = toWrite(claim, meaning);
      const sourceCount = whole(sources.get(claim.propositionKey) ?? 1);
      const proposition = claim.propositionKey;
      return { ...written, properties: { ...written.properties, sourceCount, proposition } };
    }),
    links: [...linksOf(claims, meaning), ...supportsByLikeness(alike, meaning)],
  };
};
