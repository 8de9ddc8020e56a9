import type { AssertionRecord } from '../records/assertion-record.js';
import { likePairs } from './like-pairs.js';
import { supportBetween } from './likeness.js';
import { type ClaimLink, linkKey } from '../links/link.js';
import type { Meaning } from '../meaning.js';
import { byCode } from '../minimum.js';

// These say nothing of the matter, or not that it is so.
const mute = new Set(['NO_COMMENT', 'DOUBT']);

/** A claim as far as its likeness to others needs it: of those that are only compared with, the sayings that may be like. */
export interface LikeClaim {
  readonly id: string;
  /** The first day it was said, or ''. */
  readonly said: string;
  readonly records: readonly AssertionRecord[];
}

const byTime = (a: LikeClaim, b: LikeClaim): number => byCode(a.said, b.said) || byCode(a.id, b.id);

/** Claims of one speaker that are not one claim and say alike: the later supports the earlier, as strongly as their likest wordings do. */
export const supportsByLikeness = (claims: readonly LikeClaim[], meaning: Meaning): readonly ClaimLink[] => {
  const claimOf = new Map(claims.flatMap((claim) => claim.records.map(({ id }) => [id, claim] as const)));
  const links = new Map<string, ClaimLink>();
  for (const [a, b] of likePairs(claims.flatMap(({ records }) => records))) {
    const [one, other] = [claimOf.get(a.id), claimOf.get(b.id)];
    if (one === undefined || other === undefined || one === other || a.voice !== b.voice) continue;
    const score = mute.has(a.stance) || mute.has(b.stance) ? 0 : supportBetween(a, b, meaning);
    const [earlier, later] = byTime(one, other) < 0 ? [one, other] : [other, one];
    const link = { type: 'SUPPORTS', basis: 'likeness', score, from: later.id, to: earlier.id } as const;
    const known = links.get(linkKey(link))?.score ?? 0;
    if (score > known) links.set(linkKey(link), link);
  }
  return [...links.values()];
};
