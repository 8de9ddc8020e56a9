import { beforeAll, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { findArticleFiles } from '../../src/article/read-articles.js';
import type { Extraction } from '../../src/domain/extraction.js';
import { overlaps } from '../../src/domain/span.js';
import { extractions } from '../../src/ingest/extractions.js';
import type { ResolvedClaim } from '../../src/resolution/claims.js';
import type { ClaimLink } from '../../src/resolution/links/link.js';
import { independentSources } from '../../src/resolution/sources.js';
import { annotations, links, seed } from '../domain/samples.js';
import { claimsOf, meaningOf, relationsOf } from './stories.js';

let found: readonly Extraction[] = [];
let claims: readonly ResolvedClaim[] = [];
let relations: readonly ClaimLink[] = [];

beforeAll(async () => {
  const { files } = await findArticleFiles([fileURLToPath(seed)]);
  const all: Extraction[] = [];
  for await (const one of extractions({ files })) if (!('error' in one)) all.push(one);
  found = all;
  const meaning = meaningOf(found);
  claims = claimsOf(found, meaning);
  relations = relationsOf(claims, meaning);
});

/** The claim that a claim of the annotation came to: the assertion of its article that shares most characters with it. */
const claimOf = (id: string): ResolvedClaim | undefined => {
  const gold = annotations.find(({ claims: of }) => of.some((claim) => claim.id === id));
  const [start = 0, end = 0] = gold?.claims.find((claim) => claim.id === id)?.span ?? [];
  const extraction = found.find(({ article }) => article.file.endsWith(gold?.file ?? '-'));
  const shared = ({ start: from, end: to }: { start: number; end: number }): number =>
    Math.min(to, end) - Math.max(from, start);
  const [best] = (extraction?.claims ?? [])
    .filter(({ span }) => overlaps(span, { start, end }))
    .sort((a, b) => shared(b.span) - shared(a.span));
  return claims.find(({ records }) => records.some((record) => record.id === best?.id));
};

const linked = (a: string, b: string): readonly string[] =>
  relations
    .filter(({ from, to }) => {
      const ends = [claimOf(a)?.id, claimOf(b)?.id];
      return a !== b && ends.includes(from) && ends.includes(to) && from !== to;
    })
    .map(({ type }) => type);

/** Pairs of the annotation that do not come out yet, each with its reason. One that does makes its test here fail. */
const missed: ReadonlyMap<string, string> = new Map([
  ['S06-6 S11-4', 'the one names no place: two claims of one speaker, one supports the other'],
  ['S07-4 S08-2', 'neither commander has a name: no anonymous source corroborates'],
  ['S09-1 S09-3', 'that shelling and arson are two explanations of one fire takes knowledge of the world'],
  ['S09-3 S09-4', 'the one speaks of a town, the other of the plant beside it'],
]);

const wanted = (pairs: readonly (readonly string[])[]): readonly (readonly [string, string])[] =>
  pairs.map(([a = '', b = '']) => [a, b] as const).filter((pair) => !missed.has(pair.join(' ')));

describe('between the sample articles', () => {
  it.each(wanted(links.sameClaim))('%s and %s are one claim', (a, b) => {
    expect(claimOf(a)).toBeDefined();
    expect(claimOf(a)?.id).toBe(claimOf(b)?.id);
  });

  it.each(wanted(links.contradicts))('%s and %s contradict each other', (a, b) => {
    expect(linked(a, b)).toContain('CONTRADICTS');
  });

  it.each(wanted(links.supersedes))('%s supersedes %s', (later, earlier) => {
    const link = relations.find(({ from, to }) => from === claimOf(later)?.id && to === claimOf(earlier)?.id);
    expect(link).toMatchObject({ type: 'SUPERSEDES' });
  });

  it('a plan for 180,000 people supersedes no count of those who were taken away', () => {
    const planned = claims.find(({ records }) => records.some(({ text }) => text.includes('180 ألف')));
    expect(planned).toBeDefined();
    expect(relations.filter(({ from, to }) => [from, to].includes(planned?.id ?? ''))).toEqual([]);
  });

  it.each(wanted(links.sameOrSupporting))('%s and %s are one claim or support each other', (a, b) => {
    const one = claimOf(a) !== undefined && claimOf(a)?.id === claimOf(b)?.id;
    expect(one || linked(a, b).includes('SUPPORTS')).toBe(true);
  });

  it.each([...missed])('%s still apart: %s', (pair) => {
    const [a = '', b = ''] = pair.split(' ');
    expect(claimOf(a)?.id !== claimOf(b)?.id && !linked(a, b).includes('CONTRADICTS')).toBe(true);
  });

  it('the figure that three articles have of one ministry is one claim of one source', () => {
    const claim = claimOf('S06-9');
    expect(new Set(claim?.records.map(({ article }) => article)).size).toBe(3);
    expect(claim && independentSources(claim.records)).toBe(1);
  });
});
