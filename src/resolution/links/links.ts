import { byCorrection } from './by-correction.js';
import type { ResolvedClaim } from '../claims.js';
import { byFigure } from './by-figure.js';
import { byTime } from './claim-order.js';
import { areSidesApart, byAgent, byDenial, byHolder, byNumber, type Clash, denies } from './clashes.js';
import { groupBy } from '../grouped.js';
import { type ClaimLink, type LinkBasis, linkKey } from './link.js';
import { type Judged, unjudged } from '../judgements/judged.js';
import { standsBeside, supportsByJudgement } from '../judgements/judged-links.js';
import { judgedClaims, propositionsOf } from '../judgements/propositions.js';
import type { Meaning } from '../meaning.js';
import { independentSources } from '../sources.js';
import type { TopicKind } from '../topics.js';

const bySource: Clash = (later, earlier) =>
  later.propositionKey === earlier.propositionKey &&
  !areSidesApart(later.records[0], earlier.records[0]) &&
  independentSources([...later.records, ...earlier.records]) > 1
    ? { type: 'SUPPORTS', basis: 'proposition', score: 1 }
    : undefined;

// One kind of event at one place may happen twice a day: there the words have to be of one event too.
const byOpposite: Clash = (later, earlier, meaning) => {
  const [a, b] = [later.records[0], earlier.records[0]];
  if (later.matter !== earlier.matter || a.polarity === b.polarity) return undefined;
  return a.key.shape === 'event' ? denies(a, b, meaning) : { type: 'CONTRADICTS', basis: 'denial', score: 1 };
};

/** What is asked of two claims that share a key of a kind. No two of these hold of one pair. */
const grounds: Readonly<Record<TopicKind | 'matter', readonly Clash[]>> = {
  matter: [byOpposite, bySource],
  subject: [byNumber, byAgent],
  holder: [byHolder],
  count: [byCorrection],
  denial: [byDenial],
  figure: [byFigure],
};

/** What a key is asked for. */
export const kindOf = (key: string): TopicKind | 'matter' =>
  key.slice(0, key.indexOf(':')) as TopicKind | 'matter';

/** All keys by which a claim meets those it may be related to; `matter:` for the same said or denied. */
export const keysOf = ({ topics, matter }: Pick<ResolvedClaim, 'topics' | 'matter'>): readonly string[] => [
  `matter:${matter}`,
  ...topics,
];

const kindsOfBasis: Readonly<Record<LinkBasis, TopicKind | undefined>> = {
  number: 'subject',
  agent: 'subject',
  holder: 'holder',
  correction: 'count',
  denial: 'denial',
  figure: 'figure',
  proposition: undefined,
  likeness: undefined,
  judgement: undefined,
};

/** The keys of two claims that a link of theirs hangs on: while none of them is asked anew, the link stays. */
export const keysOfLink = (basis: LinkBasis, a: ResolvedClaim, b: ResolvedClaim): readonly string[] => {
  if (a.matter === b.matter && (basis === 'denial' || basis === 'proposition')) return [`matter:${a.matter}`];
  if (basis === 'judgement') return [`matter:${a.matter}`, `matter:${b.matter}`];
  const kind = kindsOfBasis[basis];
  return kind === undefined
    ? []
    : a.topics.filter((topic) => kindOf(topic) === kind && b.topics.includes(topic));
};

/** Whether a claim is one that relations of a kind begin from: few deny or correct, and only these ask all others. */
export const answers = (kind: TopicKind | 'matter', { records }: ResolvedClaim): boolean => {
  if (kind === 'denial') return records[0].polarity === 'DENIED';
  return kind !== 'count' || records.some(({ correction }) => correction !== undefined);
};

/** Which claims are asked about: a pair of two others is left as it is. */
type IsOpen = (claim: ResolvedClaim) => boolean;

/** A claim at its place in time. */
interface Placed {
  readonly claim: ResolvedClaim;
  readonly at: number;
  readonly asks: boolean;
}

/** Each pair of a group of which one answers and one is asked about, the earlier first. */
function* pairsOf(
  kind: TopicKind | 'matter',
  group: readonly ResolvedClaim[],
  isOpen: IsOpen,
): Generator<readonly [earlier: ResolvedClaim, later: ResolvedClaim]> {
  const placed = [...group]
    .sort(byTime)
    .map((claim, at): Placed => ({ claim, at, asks: answers(kind, claim) }));
  const open = placed.filter(({ claim }) => isOpen(claim));
  for (const { claim, at } of placed.filter(({ asks }) => asks))
    for (const other of isOpen(claim) ? placed : open)
      if (other.at < at) yield [other.claim, claim];
      else if (other.at > at && !other.asks) yield [claim, other.claim];
}

function* linksWithin(
  kind: TopicKind | 'matter',
  group: readonly ResolvedClaim[],
  { meaning, isOpen }: { readonly meaning: Meaning; readonly isOpen: IsOpen },
): Generator<ClaimLink> {
  for (const [earlier, later] of pairsOf(kind, group, isOpen))
    for (const ground of grounds[kind]) {
      const relation = ground(later, earlier, meaning);
      if (relation !== undefined) yield { ...relation, from: later.id, to: earlier.id };
    }
}

/**
 * How claims relate that say the same, deny it, number or hold the same thing, or correct it: each link from the claim that was said
 * later. A pure function of the set of claims and of what was judged.
 * @param claims all claims that share a key with one of them, or are tied to it by what was judged
 * @param changed ids of the claims whose links are wanted; those of all where it is left out
 */
export const linksOf = (
  claims: readonly ResolvedClaim[],
  meaning: Meaning,
  { judged = unjudged, changed }: { readonly judged?: Judged; readonly changed?: ReadonlySet<string> } = {},
): readonly ClaimLink[] => {
  const isOpen: IsOpen = ({ id }) => changed?.has(id) ?? true;
  const propositions = propositionsOf(claims, judged);
  const meant = claims.map((claim) => ({
    ...claim,
    propositionKey: propositions.get(claim.id) ?? claim.propositionKey,
  }));
  const ofClaims = judgedClaims(claims, judged);
  const keyed = meant.flatMap((claim) => keysOf(claim).map((key) => ({ key, claim })));
  const found = [...groupBy(keyed, ({ key }) => key)].flatMap(([key, group]) => {
    const sharing = group.map(({ claim }) => claim);
    return [...linksWithin(kindOf(key), sharing, { meaning, isOpen })];
  });
  const links = [...found, ...supportsByJudgement(meant, ofClaims)].filter(standsBeside(ofClaims));
  return [...new Map(links.map((link) => [linkKey(link), link])).values()];
};
