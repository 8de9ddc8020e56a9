/** What a link rests on. */
export type LinkBasis =
  | 'number'
  | 'denial'
  | 'holder'
  | 'agent'
  | 'correction'
  | 'proposition'
  | 'likeness'
  | 'figure'
  /** Somebody judged that they say the same. */
  | 'judgement';

/** One claim's relation to another, with what it rests on. */
export interface ClaimLink {
  readonly type: 'CONTRADICTS' | 'SUPPORTS' | 'SUPERSEDES';
  readonly from: string;
  readonly to: string;
  readonly basis: LinkBasis;
  /** From 0 to 1: how sure the basis is. */
  readonly score: number;
}

/** A relation without its ends. */
export type Relation = Omit<ClaimLink, 'from' | 'to'>;

/** A link as one string: the same link is found once. */
export const linkKey = ({ type, from, to }: Pick<ClaimLink, 'type' | 'from' | 'to'>): string =>
  `${type} ${from} ${to}`;
