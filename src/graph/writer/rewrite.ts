import type { AssertionRecord } from '../../resolution/records/assertion-record.js';
import type { ResolvedClaim } from '../../resolution/claims.js';
import { recordChange } from '../changes/record-change.js';
import { anyJudged } from '../judgements/judged-pairs.js';
import { type Applied, applyJudgements } from '../judgements/apply.js';
import { lockJudgements } from '../judgements/stored.js';
import { distinct } from '../../resolution/minimum.js';
import { writeActors } from './actors.js';
import type { ArticleChange } from './article-change.js';
import { writeArticles } from './articles.js';
import { createAssertions, linkSpeakers } from './assertions.js';
import { linkAlike } from './alike-links.js';
import { voicesOf } from './alike.js';
import { type ClaimChange, linkClaims, writeClaims } from './claim-writing.js';
import { type ClaimBlocks, type ClaimToWrite, resolveTouched, type Touched } from './claims.js';
import { writeEvents } from './events.js';
import { lock } from './lock.js';
import { type OwnMeanings, ownMeanings, readMeanings } from './meanings.js';
import { lockNames } from './place-names.js';
import { type Mentioned, mentionedBy } from './mentioned.js';
import { writePlaces } from './places.js';
import { readDependents } from './dependents.js';
import type { Tx } from './run.js';
import { type Mentioning, readMentioning, readUnsaid, takeOutArticles } from './taken-out.js';
import { askedOf, settleTopics } from './topics.js';
import { resolveUnknownPlaces } from './unknown-places.js';

/** What a change of articles came to. */
export interface Rewritten {
  readonly records: readonly AssertionRecord[];
  /** Claims that the new assertions are of. */
  readonly claims: number;
  /** Ids of claims that the new assertions alone make, and that were not there. */
  readonly added: readonly string[];
  readonly newLinks: number;
}

/** What was settled of places and is left to be settled of claims. */
export interface Settled {
  readonly records: readonly AssertionRecord[];
  readonly touched: Touched;
  readonly rearranged: readonly string[];
  /** Assertions of which something was judged: what follows from that is written whether or not their claims are the same. */
  readonly rejudged: readonly string[];
  readonly own: OwnMeanings;
}

const lockEntities = async (
  tx: Tx,
  touched: Mentioning,
  { publishers, actors, places, unknownPlaces }: Mentioned,
): Promise<readonly string[]> => {
  const entities = [...publishers.map(({ actor }) => actor), ...[...actors, ...places].map(({ id }) => id)];
  await lock(tx, { entity: [...touched.actors, ...touched.places, ...entities] });
  return lockNames(tx, distinct([...touched.names, ...unknownPlaces.map(({ nameKey }) => nameKey)]));
};

const writeOwn = async (tx: Tx, plan: ArticleChange, { told }: Mentioned): Promise<void> => {
  await writeArticles(tx, plan);
  await createAssertions(tx, told);
};

/** Takes out and writes articles with what they mention; what their claims are is left open. */
const writeMentioned = async (tx: Tx, plan: ArticleChange): Promise<Settled> => {
  const mentioned = mentionedBy(plan.add.map(({ extraction }) => extraction));
  // What no other article has to do with is written before anything is locked that others wait for; unless it has to go first.
  const isNew = plan.drop.length === 0;
  if (isNew) await writeOwn(tx, plan, mentioned);
  const names = await lockEntities(tx, await readMentioning(tx, plan.drop), mentioned);
  const unsaid = await readUnsaid(tx, plan.drop);
  const out = await takeOutArticles(tx, plan.drop);
  if (!isNew) await writeOwn(tx, plan, mentioned);
  await writeActors(tx, {
    mentions: mentioned.actors,
    publishers: mentioned.publishers,
    lost: out.Actor,
  });
  await linkSpeakers(tx, mentioned.told);
  const unknown = await resolveUnknownPlaces(tx, names, mentioned.unknownPlaces);
  const dependents = await readDependents(tx, unknown.rearranged ? names : [], unknown.moved);
  await writePlaces(tx, {
    mentions: [...mentioned.places, ...unknown.mentions],
    lost: [...out.Location, ...unknown.lost],
    gazetteerWithin: mentioned.gazetteerWithin,
    nameKeys: unknown.nameKeys,
  });
  await unknown.writeWithin();
  const { articles } = mentioned;
  const meaning = await readMeanings(tx, unknown.moved, ownMeanings(articles, unknown.mentions));
  const events = await writeEvents(tx, {
    ...{ added: mentioned.events, moved: unknown.moved },
    ...{ lost: out.Event, meaning },
  });
  const records = mentioned.told.map(({ record }) => record);
  const gone = unsaid.records.map((record) => JSON.parse(record) as AssertionRecord);
  return {
    records,
    own: ownMeanings(articles, [...unknown.mentions, ...events]),
    rearranged: dependents.claims,
    rejudged: [],
    touched: {
      blocks: distinct([...unsaid.blocks, ...dependents.blocks, ...records.map(({ key }) => key.block)]),
      claims: distinct([...unsaid.claims, ...dependents.claims]),
      records: [...records, ...gone],
    },
  };
};

const changesOf = (
  { wanted, stored }: ClaimBlocks,
  { rearranged, records, rejudged }: Settled,
): ClaimChange => {
  const old = new Map(stored.map((claim) => [claim.id, claim.digest]));
  const ids = new Set(wanted.map(({ claim }) => claim.id));
  const fresh = new Set([...records.map(({ id }) => id), ...rejudged]);
  // What was taken out and written anew, in the same words, stands apart from its claim until that is written again.
  const isNew = ({ claim }: ClaimToWrite): boolean => claim.records.some(({ id }) => fresh.has(id));
  return {
    changed: wanted.filter((one) => isNew(one) || old.get(one.claim.id) !== one.properties.digest),
    gone: stored.filter(({ id }) => !ids.has(id)),
    standing: new Set(old.keys()),
    rearranged: rearranged.filter((id) => ids.has(id)),
  };
};

/** Computes the touched claims anew and writes what became different of them, of their sources and of their links. */
export const writeConclusions = async (tx: Tx, settled: Settled): Promise<Rewritten> => {
  const { records, touched } = settled;
  await lock(tx, {
    claim: [...(await voicesOf(tx, touched.claims)), ...touched.records.map(({ voice }) => voice)],
  });
  const found = await resolveTouched(tx, touched, settled.own);
  const change = changesOf(found, settled);
  const altered = new Set([
    ...change.changed.map(({ claim }) => claim.id),
    ...change.gone.map(({ id }) => id),
  ]);
  const stale = found.stored.filter(({ id }) => altered.has(id));
  const claims = change.changed.map(({ claim }) => claim);
  const asked = askedOf(stale, claims);
  await lock(tx, { topic: asked.keys });
  const given = { own: settled.own, isJudged: await anyJudged(tx) };
  await writeClaims(tx, change);
  // None of these asks for what another writes: while the database does one, the next is concluded.
  const [byTopic, alike] = await Promise.all([
    settleTopics(tx, asked, given),
    linkAlike(tx, { ...{ claims, standing: change.standing }, ...{ meaning: found.meaning, given } }),
    linkClaims(tx, change),
  ]);
  const fresh = new Set(records.map(({ id }) => id));
  const there = new Set(found.stored.map(({ id }) => id));
  const isAdded = ({ id, records: all }: ResolvedClaim): boolean =>
    !there.has(id) && all.every((record) => fresh.has(record.id));
  const told = found.wanted.filter(({ claim }) => claim.records.some(({ id }) => fresh.has(id)));
  const joined = told.filter(({ claim }) => new Set(claim.records.map(({ article }) => article)).size > 1);
  const added = claims.filter(isAdded).map(({ id }) => id);
  return { records, claims: told.length, added, newLinks: joined.length + byTopic + alike };
};

const withJudged = (settled: Settled, { touched, rejudged }: Applied): Settled => ({
  ...settled,
  rejudged,
  touched: {
    blocks: distinct([...settled.touched.blocks, ...touched.blocks]),
    claims: distinct([...settled.touched.claims, ...touched.claims]),
    records: [...settled.touched.records, ...touched.records],
  },
});

/**
 * Carries out a plan: the articles, what they mention, and all conclusions that they touch, which come out as if every
 * article of the graph had just been written. The articles are locked.
 */
export const rewrite = async (tx: Tx, plan: ArticleChange): Promise<Rewritten> => {
  if (plan.add.length === 0 && plan.drop.length === 0) {
    await writeArticles(tx, plan);
    return { records: [], claims: 0, added: [], newLinks: 0 };
  }
  const articles = distinct([...plan.drop, ...plan.add.map(({ extraction }) => extraction.article.id)]);
  const judgements = await lockJudgements(tx, articles);
  const settled = await writeMentioned(tx, plan);
  const rewritten = await writeConclusions(
    tx,
    withJudged(settled, await applyJudgements(tx, judgements, articles)),
  );
  await recordChange(tx, {
    articles: plan.add.map(({ extraction }) => extraction.article.id),
    claims: rewritten.added,
  });
  return rewritten;
};
