import type { ResolvedClaim } from '../../resolution/claims.js';
import { firstSaid } from '../../resolution/links/claim-order.js';
import { readDifferentClaims } from '../judgements/judged-pairs.js';
import { among } from '../../resolution/judgements/judged.js';
import { groupBy } from '../../resolution/grouped.js';
import { type LikeClaim, supportsByLikeness } from '../../resolution/likeness/like-claims.js';
import { linkKey } from '../../resolution/links/link.js';
import type { Meaning } from '../../resolution/meaning.js';
import { readAlike } from './alike.js';
import { readPlaceMeanings } from './meanings.js';
import { rows, type Tx, write } from './run.js';
import type { Given } from './topics.js';

const readSaid = `
MATCH (c:Claim) WHERE c.id IN $claims
RETURN c.id AS id, c.said AS said`;

const unlink = `
UNWIND $rows AS id
MATCH (:Claim {id: id})-[r:SUPPORTS {basis: 'likeness'}]-()
WITH DISTINCT r, startNode(r).id AS from, endNode(r).id AS to
DELETE r
RETURN from, to`;

const link = `
UNWIND $rows AS row
MATCH (a:Claim {id: row.from}), (b:Claim {id: row.to})
CREATE (a)-[:SUPPORTS {basis: row.basis, score: row.score}]->(b)`;

/** The claims that some claims may be like: whole as they stand, with those of their sayings that are near. */
const readNeighbours = async (tx: Tx, claims: readonly ResolvedClaim[]): Promise<readonly LikeClaim[]> => {
  const own = new Set(claims.map(({ id }) => id));
  const near = await readAlike(
    tx,
    claims.flatMap(({ records }) => records),
  );
  const others = groupBy(
    near.filter(({ claim }) => claim !== undefined && !own.has(claim)),
    ({ claim }) => claim ?? '',
  );
  const said = await rows<{ id: string; said: string }>(tx, readSaid, { claims: [...others.keys()] });
  return said.map(({ id, said: on }) => ({
    id,
    said: on,
    records: (others.get(id) ?? []).map(({ record }) => record),
  }));
};

/** Claims that changed, as they are now. */
interface AlikeChange {
  readonly claims: readonly ResolvedClaim[];
  /** Ids of those that were in the graph before. */
  readonly standing: ReadonlySet<string>;
  readonly meaning: Meaning;
  readonly given: Given;
}

/**
 * Links claims that changed with what says alike in the same voice. The voices are locked and the claims written.
 * @returns how many links are new
 */
export const linkAlike = async (
  tx: Tx,
  { claims, standing, meaning, given }: AlikeChange,
): Promise<number> => {
  if (claims.length === 0) return 0;
  const ids = claims.map(({ id }) => id);
  const before = ids.filter((id) => standing.has(id));
  const old =
    before.length === 0 ? [] : await rows<{ from: string; to: string }>(tx, unlink, { rows: before });
  const others = await readNeighbours(tx, claims);
  const [elsewhere, different] = await Promise.all([
    readPlaceMeanings(
      tx,
      others.flatMap(({ records }) => records),
      given.own,
    ),
    given.isJudged ? readDifferentClaims(tx, ids) : [],
  ]);
  const changed = new Set(ids);
  const changing = claims.map((claim) => ({ ...claim, said: firstSaid(claim) }));
  const isDifferent = among(different);
  const links = supportsByLikeness([...changing, ...others], (article, local) => {
    const meant = meaning(article, local);
    return meant === local ? elsewhere(article, local) : meant;
  }).filter(({ from, to }) => (changed.has(from) || changed.has(to)) && !isDifferent(from, to));
  await write(tx, link, links);
  const linked = new Set(old.map(({ from, to }) => linkKey({ type: 'SUPPORTS', from, to })));
  return links.filter((one) => !linked.has(linkKey(one))).length;
};
