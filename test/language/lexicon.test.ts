import { describe, expect, it } from 'vitest';
import { actorTypeMeanings } from '../../src/domain/vocabulary/actor-type.js';
import { officeMeanings } from '../../src/domain/vocabulary/office.js';
import { sourceTypeMeanings } from '../../src/domain/vocabulary/source-type.js';
import epithets from '../../src/language/ar/lexicon/epithets.json' with { type: 'json' };
import institutions from '../../src/language/ar/lexicon/institution-nouns.json' with { type: 'json' };
import titles from '../../src/language/ar/lexicon/titles.json' with { type: 'json' };
import { fold } from '../../src/language/fold.js';

interface Row {
  readonly [field: string]: unknown;
  readonly type?: string;
  readonly sourceType?: string;
  readonly office?: string;
}

const lexicons: readonly { name: string; source: string; rows: readonly Row[]; field: string }[] = [
  { name: 'institution nouns', source: institutions.source, rows: institutions.nouns, field: 'noun' },
  { name: 'titles', source: titles.source, rows: titles.titles, field: 'title' },
  { name: 'epithets', source: epithets.source, rows: epithets.epithets, field: 'epithet' },
];

const wordOf = (row: Row, field: string): string => String(row[field]);

describe.each(lexicons)('the lexicon of $name', ({ source, rows, field }) => {
  it('says its source', () => {
    expect(source).toMatch(/\w+ by hand/);
  });

  it('is in NFC, without diacritics or stray blanks', () => {
    const text = JSON.stringify(rows);
    expect(text).toBe(text.normalize('NFC'));
    expect(
      rows.map((row) => wordOf(row, field)).filter((word) => /[\u064b-\u0652\u0640]|^\s|\s$|\s\s/.test(word)),
    ).toEqual([]);
  });

  it('has no folded form twice', () => {
    const folded = rows.map((row) => fold(wordOf(row, field)));
    expect(folded.filter((form, at) => folded.indexOf(form) !== at)).toEqual([]);
  });

  it('uses the words of the vocabularies', () => {
    const odd = rows.filter(
      ({ type, sourceType, office }) =>
        (type !== undefined && !(type in actorTypeMeanings)) ||
        (sourceType !== undefined && !(sourceType in sourceTypeMeanings)) ||
        (office !== undefined && !(office in officeMeanings)),
    );
    expect(odd).toEqual([]);
  });

  it('gives an office to officials only', () => {
    expect(
      rows.filter(({ sourceType, office }) => office !== undefined && sourceType !== 'OFFICIAL'),
    ).toEqual([]);
  });
});

describe('institution nouns', () => {
  const find = (noun: string) => institutions.nouns.find((row) => row.noun === noun);

  it.each([
    ['وزارة الدفاع', { type: 'GOVERNMENT', office: 'MILITARY', en: '{adj} Ministry of Defence' }],
    ['الخارجية', { type: 'GOVERNMENT', office: 'DIPLOMATIC', short: true }],
    ['وزارة الداخلية', { office: 'SECURITY', gender: 'f' }],
    ['جيش', { type: 'MILITARY', definite: true, takes: 'state' }],
    ['حزب', { sourceType: 'PARTY', takes: 'name' }],
    ['بلدية', { office: 'LOCAL', takes: 'place' }],
    ['صحيفة', { type: 'MEDIA', takes: 'name' }],
  ])('%s', (noun, facts) => {
    expect(find(noun)).toMatchObject(facts);
  });

  it('are completed in a known way and agree as one gender', () => {
    expect(new Set(institutions.nouns.map(({ takes }) => takes))).toEqual(
      new Set(['state', 'place', 'topic', 'name', 'none']),
    );
    expect(new Set(institutions.nouns.map(({ gender }) => gender))).toEqual(new Set(['m', 'f']));
  });

  it('take ال only where they stand without it', () => {
    expect(
      institutions.nouns.filter(({ noun, definite }) => definite === true && /^ال|\s/.test(noun)),
    ).toEqual([]);
  });
});

describe('titles', () => {
  const find = (title: string) => titles.titles.find((row) => row.title === title);

  it.each([
    ['رئيس', { kind: 'head', feminine: 'رئيسة', takes: ['name', 'complement', 'adjective'] }],
    ['وزير الدفاع', { office: 'MILITARY' }],
    ['المتحدث باسم', { kind: 'speaker', takes: ['complement'] }],
    ['القائم بأعمال', { kind: 'head', takes: ['complement'] }],
    ['رئيس إدارة', { office: 'LOCAL' }],
    ['جنرال', { kind: 'military', definite: true }],
    ['خبير', { kind: 'academic', sourceType: 'EXPERT' }],
    ['سيد', { kind: 'honorific' }],
  ])('%s', (title, facts) => {
    expect(find(title)).toMatchObject(facts);
  });

  it('are of a known kind and followed in a known way', () => {
    expect([...new Set(titles.titles.map(({ kind }) => kind))].sort()).toEqual([
      'academic',
      'head',
      'honorific',
      'military',
      'occupation',
      'religious',
      'royal',
      'speaker',
    ]);
    expect([...new Set(titles.titles.flatMap(({ takes }) => takes))].sort()).toEqual([
      'adjective',
      'complement',
      'name',
    ]);
  });

  it('have an English word each', () => {
    expect(titles.titles.filter(({ en }) => en === '')).toEqual([]);
  });
});

describe('epithets', () => {
  const known = new Set([
    ...institutions.nouns.map(({ noun }) => fold(noun)),
    ...titles.titles.map(({ title }) => fold(title)),
    // Sources that are neither institution nor office.
    ...['مصدر', 'مصادر', 'شاهد', 'شهود', 'حلف', 'بيان', 'تقرير', 'منشور', 'تغريدة', 'رسالة'].map(fold),
  ]);

  it('stand for heads that the other lexicons know', () => {
    const heads = epithets.epithets.flatMap(({ refersTo }) => refersTo.heads);
    expect(heads.filter((head) => !known.has(fold(head)))).toEqual([]);
  });

  it('stand for a known type of actor', () => {
    const types = epithets.epithets.flatMap(({ refersTo }) => refersTo.types);
    expect(types.filter((type) => !(type in actorTypeMeanings))).toEqual([]);
  });

  it('have the article', () => {
    expect(
      epithets.epithets.filter(({ epithet }) => !epithet.startsWith('ال') && !/^رئيس |^ولي /.test(epithet)),
    ).toEqual([]);
  });
});
