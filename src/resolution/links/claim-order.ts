import type { ResolvedClaim } from '../claims.js';
import { byCode } from '../minimum.js';

/** The first day a claim was said, or ''. */
export const firstSaid = ({ records }: ResolvedClaim): string =>
  records
    .map(({ said }) => said)
    .filter((said) => said !== '')
    .sort(byCode)[0] ?? '';

/** The earlier saying first. */
export const byTime = (a: ResolvedClaim, b: ResolvedClaim): number =>
  byCode(firstSaid(a), firstSaid(b)) || byCode(a.id, b.id);

/** Whether one speaker says both. */
export const sameSpeaker = (a: ResolvedClaim, b: ResolvedClaim): boolean =>
  a.records[0].speaker === b.records[0].speaker;
