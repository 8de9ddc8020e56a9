import { describe, expect, it } from 'vitest';
import { certaintyMeanings } from '../../src/domain/vocabulary/certainty.js';
import { reporterDistanceMeanings } from '../../src/domain/vocabulary/reporter-distance.js';
import { stanceMeanings } from '../../src/domain/vocabulary/stance.js';
import { fold } from '../../src/language/fold.js';
import data from '../../src/language/ar/reporting-verbs.json' with { type: 'json' };
import {
  reportingForm,
  reportingFormWithObject,
  reportingParticiple,
} from '../../src/language/ar/reporting-verbs.js';

interface Row {
  readonly past: string;
  readonly present: string;
  readonly participle: string;
  readonly stance: string;
  readonly takes: readonly string[];
  readonly objectTakes?: readonly string[];
  readonly certainty?: string;
  readonly distance?: string;
}

const rows: readonly Row[] = data.verbs;
const complements = new Set([
  'that',
  'quote',
  'np',
  'bi',
  'li',
  'ila',
  'ala',
  'an',
  'min',
  'fi',
  'object',
  'asked',
  'relay',
  ...Object.keys(data.nouns),
]);

describe('the list of reporting verbs', () => {
  it('says its source', () => {
    expect(data.source).toMatch(/^Written for this project/);
  });

  it('is in NFC, without diacritics or blanks', () => {
    const odd = rows.flatMap((row) =>
      [row.past, row.present, row.participle].filter(
        (form) => form !== form.normalize('NFC') || /[\u064b-\u0652\u0640\s]/.test(form),
      ),
    );
    expect(odd).toEqual([]);
  });

  it('has no verb twice', () => {
    const verbs = rows.map((row) => `${fold(row.past)} ${fold(row.present)}`);
    expect(verbs.filter((verb, at) => verbs.indexOf(verb) !== at)).toEqual([]);
  });

  it('takes its stances, certainties and distances from the vocabularies', () => {
    const odd = rows.filter(
      ({ stance, certainty, distance }) =>
        !(stance in stanceMeanings) ||
        (certainty !== undefined && !(certainty in certaintyMeanings)) ||
        (distance !== undefined && !(distance in reporterDistanceMeanings)),
    );
    expect(odd).toEqual([]);
  });

  it('names complements that there are, and how an object goes on', () => {
    const odd = rows.filter(
      ({ takes, objectTakes = [] }) =>
        takes.length === 0 ||
        [...takes, ...objectTakes].some((take) => !complements.has(take)) ||
        (takes.includes('object') && objectTakes.length === 0),
    );
    expect(odd).toEqual([]);
  });

  it.each(rows.map((row) => [row.past, row] as const))('reads every form of %s as a saying', (_, row) => {
    expect(reportingForm(fold(row.past))).toMatchObject({ tense: 'past', gender: 'm', number: 'singular' });
    expect(reportingForm(fold(row.present))).toMatchObject({ tense: 'present' });
    expect(reportingParticiple(fold(row.participle))).toBeDefined();
  });
});

describe('a form as it stands in a text', () => {
  it.each([
    ['قالت', 'قال past f singular'],
    ['قالوا', 'قال past m plural'],
    ['تقول', 'قال present f singular'],
    ['يؤكدون', 'أكد present m plural'],
    ['نفت', 'نفى past f singular'],
    ['دعت', 'دعا past f singular'],
    ['أعلنتا', 'أعلن past f plural'],
  ])('%s is %s', (word, reading) => {
    const form = reportingForm(fold(word));
    expect([form?.verb.past, form?.tense, form?.gender, form?.number].join(' ')).toBe(reading);
  });

  it.each([
    ['وصفها', 'وصف'],
    ['وصفوه', 'وصف'],
    ['اتهمتهم', 'اتهم'],
  ])('%s is %s with an object', (word, past) => {
    expect(reportingFormWithObject(fold(word))?.verb.past).toBe(past);
  });

  it.each(['مشيرا', 'مشيرة', 'مشيرين', 'مشيرون'])('%s is a participle of أشار', (word) => {
    expect(reportingParticiple(fold(word))?.past).toBe('أشار');
  });

  it.each(['قول', 'كتاب', 'الوزارة', 'قالها', ''])('%s is none of them', (word) => {
    expect([
      reportingForm(fold(word)),
      reportingFormWithObject(fold(word)),
      reportingParticiple(fold(word)),
    ]).toEqual([undefined, undefined, undefined]);
  });
});
