import { groupBy } from '../grouped.js';
import type { ResolvedClaim } from '../claims.js';
import { byTime } from '../links/claim-order.js';
import type { ClaimLink } from '../links/link.js';
import { independentSources } from '../sources.js';
import { among, type Judged } from './judged.js';

/**
 * Claims that are one proposition because somebody judged so: the later supports the earlier, where they are of two sources or are
 * judged themselves.
 * @param claims each with the proposition that it is of by what was judged
 */
export const supportsByJudgement = (
  claims: readonly ResolvedClaim[],
  { same, different }: Judged,
): readonly ClaimLink[] => {
  if (same.length === 0) return [];
  const [isSame, isDifferent] = [among(same), among(different)];
  return [...groupBy(claims, ({ propositionKey }) => propositionKey).values()].flatMap((group) => {
    const sorted = group.toSorted(byTime);
    return sorted.flatMap((later, at) =>
      sorted.slice(0, at).flatMap((earlier): readonly ClaimLink[] => {
        // What shares its own proposition is another ground's.
        const told =
          isSame(later.id, earlier.id) ||
          (later.matter !== earlier.matter && independentSources([...later.records, ...earlier.records]) > 1);
        return told && !isDifferent(later.id, earlier.id)
          ? [{ type: 'SUPPORTS', basis: 'judgement', score: 1, from: later.id, to: earlier.id }]
          : [];
      }),
    );
  });
};

/** Whether a link that was found stands beside what was judged of its two claims. */
export const standsBeside = ({
  same,
  different,
}: Judged): ((link: Pick<ClaimLink, 'type' | 'from' | 'to'>) => boolean) => {
  const [isSame, isDifferent] = [among(same), among(different)];
  return ({ type, from, to }) =>
    type === 'SUPPORTS' ? !isDifferent(from, to) : !isSame(from, to) || isDifferent(from, to);
};
