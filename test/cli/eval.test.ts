import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Listing } from '../../src/evaluation/listing.js';
import { isnad, samples, temporaryFolder } from './isnad.js';

const text = 'قالت وزارة الصحة السودانية إن المستشفى خرج من الخدمة. وأضافت أن الأدوية نفدت.\n';
const claim = {
  id: '1',
  speaker: 'وزارة الصحة السودانية',
  verb: 'قالت',
  stance: 'SAY',
  text: 'المستشفى خرج من الخدمة',
  quoted: false,
  about: [],
  quantities: [],
  span: [30, 52],
};
const gold = {
  file: 'a.txt',
  actors: [{ name: 'وزارة الصحة السودانية', aliases: [], type: 'GOVERNMENT', sourceType: 'OFFICIAL' }],
  locations: [],
  events: [],
  claims: [claim],
};

/** A folder with one annotation of one article, and where that lies. */
const folderWith = async (more: object, place = ''): Promise<string> => {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'gold', 'texts'), { recursive: true });
  await writeFile(join(folder, place, 'a.txt'), text);
  await writeFile(join(folder, 'gold', 'a.json'), JSON.stringify({ ...gold, ...more }));
  await writeFile(join(folder, 'gold', 'links.json'), '{}');
  return join(folder, 'gold');
};

interface Printed {
  readonly articles: number;
  readonly measures: Readonly<Record<string, object>>;
  readonly list?: readonly Listing[];
}

const printed = async (...args: readonly string[]): Promise<Printed> =>
  JSON.parse((await isnad(['eval', ...args, '--format', 'json'])).stdout) as Printed;

describe('isnad eval', () => {
  it('prints precision, recall and F1 of every kind over a folder of annotations', async () => {
    const { code, stdout, stderr } = await isnad(['eval', join(samples, 'annotations')]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [heading = '', ...rows] = stdout.trimEnd().split('\n');
    expect(heading).toMatch(/^measure +P +R +F1 +of$/u);
    expect(rows.map((row) => row.slice(0, 18).trim())).toEqual([
      'actors',
      'actor type',
      'source type',
      'locations',
      'place within',
      'event triggers',
      'event type',
      'event place',
      'claims',
      'attributed claims',
      'attributed words',
      'stance',
      'quoted',
      'cue',
      'quantities',
      'about',
      'chain',
    ]);
  });

  it.each(['', 'gold'])('finds the article beside or above its annotation: %s', async (place) => {
    const { articles, measures } = await printed(await folderWith({}, place));
    expect(articles).toBe(1);
    expect(measures['claims']).toEqual({ precision: 0.5, recall: 1, f1: 2 / 3, of: 1 });
  });

  it('finds the article where --texts says', async () => {
    const folder = await folderWith({}, 'gold/texts');
    expect((await printed(folder, '--texts', join(folder, 'texts'))).articles).toBe(1);
  });

  it('lists an extra with its place, its words, whom it was given to, and the rule that made it', async () => {
    const folder = await folderWith({});
    const { list } = await printed(folder, '--list', 'extras', '--kind', 'claims');
    expect(list).toEqual([
      expect.objectContaining({
        file: 'a.txt',
        line: 1,
        words: 'الأدوية نفدت',
        got: 'وزارة الصحة السودانية',
        rule: 'carried-verb-that',
      }),
    ]);
    const { stdout } = await isnad(['eval', folder, '--list', 'extras', '--kind', 'claims']);
    expect(stdout).toContain(
      '\n\nextra claims  a.txt:1  \u2068الأدوية نفدت\u2069 · got \u2068وزارة الصحة السودانية\u2069 · rule carried-verb-that\n',
    );
  });

  it('lists a miss with what was wanted, and a wrong one with what was got', async () => {
    const folder = await folderWith({
      claims: [{ ...claim, stance: 'DENY' }],
      locations: [{ name: 'كسلا', kind: 'CITY' }],
    });
    const { list = [] } = await printed(folder, '--list', 'misses');
    expect(list.map(({ measure, outcome, wanted, got }) => [measure, outcome, wanted, got])).toEqual([
      ['locations', 'missed', undefined, undefined],
      ['stance', 'wrong', 'DENY', 'SAY'],
    ]);
  });

  it('names what cannot be used, file and field, and measures the rest', async () => {
    const folder = await folderWith({});
    await writeFile(join(folder, 'b.json'), '{');
    await writeFile(join(folder, 'c.json'), JSON.stringify({ ...gold, file: 'none.txt' }));
    await writeFile(
      join(folder, 'd.json'),
      JSON.stringify({ ...gold, claims: [{ ...claim, span: [0, 4] }] }),
    );
    await writeFile(join(folder, 'e.json'), JSON.stringify({ ...gold, file: 'e.txt' }));
    await writeFile(join(folder, 'e.txt'), '\0');
    await writeFile(join(folder, 'f.json'), JSON.stringify({ ...gold, file: '' }));
    const { code, stdout, stderr } = await isnad(['eval', folder, '--format', 'json']);
    expect(code).toBe(1);
    expect((JSON.parse(stdout) as Printed).articles).toBe(1);
    expect(stderr.split(/\n(?=error)/u)).toEqual([
      expect.stringMatching(/^error BAD_GOLD: .*b\.json: not JSON.*\n {2}Mend it there/u),
      expect.stringMatching(
        /^error BAD_GOLD: .*c\.json: file: no none\.txt beside it.*\n {2}Put the article there/u,
      ),
      expect.stringMatching(
        /^error BAD_GOLD: .*d\.json: claims\[0\]\.span: there stands.*\n {2}Mend it there/u,
      ),
      expect.stringMatching(
        /^error BAD_GOLD: .*e\.json: file: e\.txt: binary.*\n {2}Give the article as text/u,
      ),
      expect.stringMatching(/^error BAD_GOLD: .*f\.json: file: empty\n {2}Mend it there/u),
    ]);
  });

  it.each([
    { what: 'a folder that there is not', args: ['/nowhere/gold'], says: 'BAD_INPUT: /nowhere/gold' },
    {
      what: 'texts that lie nowhere',
      args: [join(samples, 'annotations'), '--texts', '/nowhere/texts'],
      says: 'BAD_INPUT: /nowhere/texts',
    },
    { what: 'a kind that there is not', args: ['.', '--kind', 'verbs'], says: 'BAD_INPUT: option' },
    { what: 'no folder', args: [], says: 'BAD_INPUT: missing required argument' },
  ])('refuses $what', async ({ args, says }) => {
    const { code, stdout, stderr } = await isnad(['eval', ...args]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
  });

  it('says so where nothing was measured', async () => {
    const folder = await folderWith({ file: 'none.txt' });
    expect(await isnad(['eval', folder])).toMatchObject({ code: 1, stdout: 'Nothing was measured.\n' });
  });

  it('refuses a folder without annotations', async () => {
    const folder = await temporaryFolder();
    expect(await isnad(['eval', folder])).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('without annotations') as string,
    });
  });
});
