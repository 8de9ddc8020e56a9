import { badInput } from '../bad-input.js';
import { conditionsOf } from '../conditions/conditions.js';
import { inRange } from '../conditions/common.js';
import { allOf, given } from '../conditions/logic.js';
import { connection } from '../connection.js';
import type { ClaimFilter, ContradictionFilter } from '../filters.js';
import type { Entry } from '../list-pattern.js';
import { project } from '../project.js';
import type { Piece, Scope } from '../scope.js';
import type { Selected } from '../selection.js';
import { rank } from '../starts/start.js';
import { bestStart } from '../starts/starts.js';

/** What two claims can clash on. */
const grounds: readonly string[] = ['number', 'denial', 'holder', 'agent'];

/** @throws IsnadError BAD_INPUT for an empty list, or a ground that there is none of */
const knownGrounds = (basis: readonly string[]): readonly string[] => {
  const advice = `Give one or more of ${grounds.join(', ')}.`;
  if (basis.length === 0) throw badInput('basis', 'is empty', advice);
  if (!basis.every((one) => grounds.includes(one)))
    throw badInput('basis', 'is no ground of a contradiction', advice);
  return basis;
};

/** @throws IsnadError BAD_INPUT for what is no share */
const share = (least: number): number => {
  if (least >= 0 && least <= 1) return least;
  throw badInput('minScore', 'must be from 0 to 1', 'Say 0.8 for what is fairly sure.');
};

interface Pair {
  readonly claim: string;
  readonly other: string;
  readonly link: string;
}

/** Pairs of claims that cannot both be true, each once, in pages. */
export const contradictions = (scope: Scope, selected: Selected): Piece => {
  const node = scope.variable();
  const entry = entryOf(scope, node, (selected.args.filter ?? {}) as ContradictionFilter);
  return connection(scope, selected, { list: { kind: 'Contradiction', node, entries: [entry] }, project });
};

const entryOf = (scope: Scope, node: string, filter: ContradictionFilter): Entry => {
  const pair = { claim: scope.variable(), other: scope.variable(), link: scope.variable() };
  const conditions = [
    ...given(filter.basis, (basis) => `${pair.link}.basis IN ${scope.parameter([...knownGrounds(basis)])}`),
    ...given(filter.minScore, (least) => `${pair.link}.score >= ${scope.parameter(share(least))}`),
    ...ofClaim(scope, pair.claim, filter.claim),
    ...ofClaim(scope, pair.other, filter.other),
  ];
  const read = `${start(scope, pair, filter)} WHERE ${allOf(conditions)} ${told(node, pair)}`;
  return { read, where: given(filter.said, inRange('said')(scope, `${node}.said`)) };
};

const ofClaim = (scope: Scope, claim: string, filter: ClaimFilter | undefined): readonly string[] =>
  filter === undefined ? [] : conditionsOf(scope, claim, { kind: 'Claim', filter });

// From the claims where few can be meant, else from the contradictions: these are fewer than the claims.
const start = (scope: Scope, { claim, other, link }: Pair, filter: ContradictionFilter): string => {
  const walk = `(${claim}:Claim)-[${link}:CONTRADICTS]-(${other}:Claim)`;
  if (filter.claim === undefined && filter.other === undefined)
    return `MATCH (${claim}:Claim)-[${link}:CONTRADICTS]->(${other}:Claim)`;
  const best = bestStart(scope, claim, { kind: 'Claim', filter: filter.claim ?? {} });
  return best !== undefined && best.rank <= rank.thing
    ? `${best.read()} WITH DISTINCT ${claim} MATCH ${walk}`
    : `MATCH ${walk}`;
};

// A pair that is found from both its ends is told once, as it is stored.
const told = (node: string, { claim, other, link }: Pair): string =>
  `WITH ${link}, ${claim}, ${other} ORDER BY CASE WHEN startNode(${link}) = ${claim} THEN 0 ELSE 1 END ` +
  `WITH ${link}, collect({claim: ${claim}, other: ${other}})[0] AS pair ` +
  `WITH {id: startNode(${link}).id + '|' + endNode(${link}).id + '|' + ${link}.basis, basis: ${link}.basis, score: ${link}.score, ` +
  `said: CASE WHEN pair.claim.said > pair.other.said THEN pair.claim.said ELSE pair.other.said END, claim: pair.claim, other: pair.other} AS ${node}`;
