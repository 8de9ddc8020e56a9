import type { ExtractedClaim } from '../../domain/extraction.js';
import type { Attributed } from '../attribution/attributed.js';
import type { ClaimReading } from './claim-reading.js';
import { claimOf } from './claims.js';
import { locationId } from './ids.js';

/**
 * The claims of an article. A clause that وأن joins to the one before it under one verb speaks of the same scene: where it names no
 * place of its own, it is about the place of that one.
 */
export const inScene = (
  attributed: readonly Attributed[],
  reading: ClaimReading,
): readonly ExtractedClaim[] => {
  const places = placeIds(reading);
  const claims: ExtractedClaim[] = [];
  for (const one of attributed) {
    const claim = claimOf(reading, one);
    const before = claims.at(-1);
    const shares = one.content.joined === true && before?.speaker === claim.speaker;
    const own = claim.about.some((id) => places.has(id));
    const scene = shares && !own ? before.about.filter((id) => places.has(id)) : [];
    claims.push(scene.length === 0 ? claim : { ...claim, about: [...claim.about, ...scene] });
  }
  return claims;
};

const placeIds = ({ places }: ClaimReading): ReadonlySet<string> =>
  new Set(places.book.all().map((draft) => locationId(draft)));
