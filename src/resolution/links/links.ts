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

/** Each pair of a group of which one answers, the earlier first. */
function* pairsOf(
  kind: TopicKind | 'matter',
  group: readonly ResolvedClaim[],
): Generator<readonly ResolvedClaim[]> {
  const sorted = [...group].sort(byTime);
  const asking = sorted.map((claim) => answers(kind, claim));
  for (const [at, claim] of sorted.entries()) {
    if (asking[at] !== true) continue;
    for (const [other, one] of sorted.entries())
      if (other < at) yield [one, claim];
      else if (other > at && asking[other] !== true) yield [claim, one];
  }
}

const linksWithin = (
  kind: TopicKind | 'matter',
  group: readonly ResolvedClaim[],
  meaning: Meaning,
): readonly ClaimLink[] =>
  [...pairsOf(kind, group)].flatMap(([earlier, later]) =>
    grounds[kind].flatMap((ground) => {
      if (earlier === undefined || later === undefined) return [];
      const relation = ground(later, earlier, meaning);
      return relation === undefined ? [] : [{ ...relation, from: later.id, to: earlier.id }];
    }),
  );

/**
 * How claims relate that say the same, deny it, number or hold the same thing, or correct it: each link from the claim that was said
 * later. A pure function of the set of claims and of what was judged.
 * @param claims all claims that share a key with one of them, or are tied to it by what was judged
 */
export const linksOf = (
  claims: readonly ResolvedClaim[],
  meaning: Meaning,
  judged: Judged = unjudged,
): readonly ClaimLink[] => {
  const propositions = propositionsOf(claims, judged);
  const meant = claims.map((claim) => ({
    ...claim,
    propositionKey: propositions.get(claim.id) ?? claim.propositionKey,
  }));
  const ofClaims = judgedClaims(claims, judged);
  const keyed = meant.flatMap((claim) => keysOf(claim).map((key) => ({ key, claim })));
  const found = [...groupBy(keyed, ({ key }) => key)].flatMap(([key, group]) =>
    linksWithin(
      kindOf(key),
      group.map(({ claim }) => claim),
      meaning,
    ),
  );
  const links = [...found, ...supportsByJudgement(meant, ofClaims)].filter(standsBeside(ofClaims));
  return [...new Map(links.map((link) => [linkKey(link), link])).values()];
};
