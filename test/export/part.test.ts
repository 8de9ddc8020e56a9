import { beforeAll, describe, expect, it } from 'vitest';
import { claimFilterFrom } from '../../src/api/claim-filter-from.js';
import { asJsonLd } from '../../src/export/jsonld/jsonld.js';
import { wholeGraph } from '../../src/export/whole-graph.js';
import { inSession } from '../../src/graph/in-session.js';
import { readPart } from '../../src/graph/whole/read-part.js';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { testGraph } from '../support/test-graph.js';
import { kurskStories } from '../support/kursk-stories.js';
import { dumpIn, joined, jsonLdOf, listedIn } from './documents.js';

const graph = await testGraph();

beforeAll(async () => {
  await writeExtractions(graph, kurskStories);
});

const partOf = async (filter: string): Promise<string> =>
  joined(asJsonLd(wholeGraph(graph, { part: await readPart(graph, claimFilterFrom(filter)) }), { filter }));

const claimsIn = (document: string): readonly unknown[] =>
  listedIn(document)
    .filter((one) => one['@type'] === 'Claim')
    .map((one) => one['@id']);

const kursk = '{"about": {"name": "Kursk"}, "source": {"type": ["OFFICIAL"]}}';

describe('an export of what a filter finds', () => {
  it('has the claims that the API would give, and no other', async () => {
    const expected = await inSession(graph, async (session) => {
      const { records } = await session.run(`
        MATCH (c:Claim)-[e:ABOUT_IN]->(:Location)<-[:NAMES]-(:Name {key: 'kursk'})
        WHERE e.source = 'OFFICIAL' RETURN DISTINCT 'node:' + c.id AS id ORDER BY id`);
      return records.map((record) => String(record.get('id')));
    });
    expect(expected.length).toBeGreaterThan(1);
    expect(claimsIn(await partOf(kursk))).toEqual(expected);
  });

  it('is a part of the whole, and nothing in it leads out of it', async () => {
    const whole = new Set(dumpIn(await jsonLdOf(graph)));
    const part = await partOf(kursk);
    const found = dumpIn(part);
    expect(found.filter((line) => !whole.has(line))).toEqual([]);
    expect(found.length).toBeLessThan(whole.size);
    const ids = new Set(listedIn(part).map((one) => String(one['@id']).slice('node:'.length)));
    const rows = found.map((line) => JSON.parse(line) as { readonly from?: string; readonly to?: string });
    const ends = rows.flatMap(({ from, to }) => (from === undefined || to === undefined ? [] : [from, to]));
    expect(ends.length).toBeGreaterThan(20);
    expect(ends.filter((end) => !ids.has(end))).toEqual([]);
  });

  it('has who says each claim, where, and the words', async () => {
    const part = listedIn(await partOf(kursk));
    const kinds = part.map(({ '@type': types }) => [types].flat()[0]);
    for (const kind of ['Article', 'Assertion', 'Actor', 'Location', 'Event', 'Quantity'])
      expect(kinds).toContain(kind);
    const told = new Set(part.flatMap((one) => (one['OF'] ?? []) as readonly unknown[]));
    expect(claimsIn(await partOf(kursk)).filter((claim) => !told.has(claim))).toEqual([]);
  });

  it('is all claims where the filter asks for nothing, and none where it finds nothing', async () => {
    expect(claimsIn(await partOf('{}'))).toEqual(claimsIn(await jsonLdOf(graph)));
    expect(listedIn(await partOf('{"about": {"name": "Nowhere"}}'))).toEqual([]);
  });
});

describe('a filter that cannot be understood', () => {
  it.each([
    ['{"about"', /^--filter: is no JSON: /u],
    ['[]', /^--filter: /u],
    ['{"abuot": {}}', /^--filter: .*"abuot"/u],
    ['{"about": {"nme": "Kursk"}}', /^--filter: about: .*"nme"/u],
    ['{"source": {"type": ["OFICIAL"]}}', /^--filter: source\.type\.0: .*"OFICIAL"/u],
    ['{"said": {"from": "soon"}}', /^--filter: said\.from: /u],
    ['{"minSources": "two"}', /^--filter: minSources: /u],
  ])('%s is refused with its field', (text, message) => {
    expect(() => claimFilterFrom(text)).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        message: expect.stringMatching(message) as string,
      }) as Error,
    );
  });
});
