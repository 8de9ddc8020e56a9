import type { NumberRange } from './assertion-record.js';
import type { ResolvedClaim } from './claims.js';
import { byCode } from './minimum.js';
import { independentSources } from './sources.js';

/** One claim's relation to another, with what it rests on. */
export interface ClaimLink {
  readonly type: 'CONTRADICTS' | 'SUPPORTS' | 'SUPERSEDES';
  readonly from: string;
  readonly to: string;
  readonly basis: 'number' | 'denial' | 'proposition';
  /** From 0 to 1: how sure the basis is. */
  readonly score: number;
}

const saidOf = ({ records }: ResolvedClaim): string =>
  records
    .map(({ said }) => said)
    .filter((said) => said !== '')
    .sort(byCode)[0] ?? '';

const byTime = (a: ResolvedClaim, b: ResolvedClaim): number =>
  byCode(saidOf(a), saidOf(b)) || byCode(a.id, b.id);

const disjoint = (a: NumberRange, b: NumberRange): boolean =>
  a.from > (b.to ?? Infinity) || b.from > (a.to ?? Infinity);

const same = (a: ResolvedClaim, b: ResolvedClaim): boolean => a.records[0].speaker === b.records[0].speaker;

// Numbers for one count exclude each other only where it is one place on one known day.
const isDatedAndPlaced = ({ period, records }: ResolvedClaim): boolean =>
  period !== '' && records[0].key.place !== undefined;

/** How two numbers for one count relate, the later claim first. */
const byNumber = (
  later: ResolvedClaim,
  earlier: ResolvedClaim,
): Pick<ClaimLink, 'type' | 'basis' | 'score'> | undefined => {
  const [one, other] = [later.records[0], earlier.records[0]];
  const [a, b] = [one.key.number, other.key.number];
  if (a === undefined || b === undefined || one.polarity !== 'AFFIRMED' || other.polarity !== 'AFFIRMED')
    return undefined;
  if (later.topic !== earlier.topic || !isDatedAndPlaced(later) || !disjoint(a, b)) return undefined;
  if (!same(later, earlier)) return { type: 'CONTRADICTS', basis: 'number', score: 0.8 };
  return saidOf(earlier) !== '' && saidOf(later) > saidOf(earlier)
    ? { type: 'SUPERSEDES', basis: 'number', score: 0.9 }
    : undefined;
};

const linkOf = (later: ResolvedClaim, earlier: ResolvedClaim): Omit<ClaimLink, 'from' | 'to'> | undefined => {
  if (later.matter === earlier.matter && later.propositionKey !== earlier.propositionKey)
    return { type: 'CONTRADICTS', basis: 'denial', score: 1 };
  if (later.propositionKey === earlier.propositionKey)
    return independentSources([...later.records, ...earlier.records]) > 1
      ? { type: 'SUPPORTS', basis: 'proposition', score: 1 }
      : undefined;
  return byNumber(later, earlier);
};

const grouped = (
  claims: readonly ResolvedClaim[],
  key: (claim: ResolvedClaim) => string,
): readonly ResolvedClaim[][] => {
  const groups = new Map<string, ResolvedClaim[]>();
  for (const claim of claims) groups.set(key(claim), [...(groups.get(key(claim)) ?? []), claim]);
  return [...groups.values()];
};

const linksWithin = (group: readonly ResolvedClaim[]): readonly ClaimLink[] => {
  const sorted = [...group].sort(byTime);
  return sorted.flatMap((later, at) =>
    sorted.slice(0, at).flatMap((earlier) => {
      const link = linkOf(later, earlier);
      return link === undefined ? [] : [{ ...link, from: later.id, to: earlier.id }];
    }),
  );
};

/** A link as one string: the same link is found once. */
export const linkKey = ({ type, from, to }: Pick<ClaimLink, 'type' | 'from' | 'to'>): string =>
  `${type} ${from} ${to}`;

/**
 * How claims relate that say the same, deny it, or number the same thing: each link from the claim that was said later.
 * A pure function of the set of claims.
 * @param claims all claims of some topics and propositions
 */
export const linksOf = (claims: readonly ResolvedClaim[]): readonly ClaimLink[] => {
  const groups = [
    ...grouped(claims, ({ topic }) => topic),
    ...grouped(claims, (claim) => claim.propositionKey),
  ];
  return [...new Map(groups.flatMap(linksWithin).map((link) => [linkKey(link), link])).values()];
};
