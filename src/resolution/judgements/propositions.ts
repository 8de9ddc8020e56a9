import { hashOf } from '../../domain/id.js';
import type { ResolvedClaim } from '../claims.js';
import { grouped } from '../grouped.js';
import { byCode } from '../minimum.js';
import { groupsOf } from './groups.js';
import { type Judged, judgedOf } from './judged.js';
import { likeRecords } from './regrouped.js';

/** What is judged of claims, by what is judged of their assertions. What one affirms and another denies is never the same. */
export const judgedClaims = (claims: readonly ResolvedClaim[], judged: Judged): Judged => {
  if (judged.same.length + judged.different.length === 0) return judged;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const claimOf = new Map(claims.flatMap(({ id, records }) => records.map((record) => [record.id, id])));
  const polarity = (id: string): string | undefined => byId.get(id)?.records[0].polarity;
  return judgedOf(
    judged,
    (assertion) => claimOf.get(assertion),
    (a, b) => polarity(a) === polarity(b),
  );
};

/**
 * The proposition of each claim, whoever says it: its own key, unless somebody judged that two keys are one proposition or that one key
 * is two.
 * @param claims all claims of every matter that is tied to one of theirs by what was judged
 * @returns by claim
 */
export const propositionsOf = (
  claims: readonly ResolvedClaim[],
  judged: Judged,
): ReadonlyMap<string, string> => {
  const own = new Map(claims.map(({ id, propositionKey }) => [id, propositionKey]));
  const { same, different } = judgedClaims(claims, judged);
  if (same.length + different.length === 0) return own;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const groups = groupsOf(
    grouped(claims, ({ propositionKey }) => propositionKey).map((group) => group.map(({ id }) => id)),
    { same, different },
    (a, b) => likeRecords(byId.get(a)?.records[0], byId.get(b)?.records[0]),
  );
  const taken = new Set<string>();
  return new Map(
    groups.flatMap((ids) => {
      const [first = ''] = ids.flatMap((id) => own.get(id) ?? []).sort(byCode);
      const key = taken.has(first) ? hashOf(first, 'apart', ids[0] ?? '').slice(0, 24) : first;
      taken.add(first);
      return ids.map((id) => [id, key] as const);
    }),
  );
};
