import { describe, expect, it } from 'vitest';
import type { ExtractedClaim } from '../../../src/domain/extraction.js';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

const claimIn = (text: string): ExtractedClaim | undefined => extract(articleOf(text)).claims[0];

describe('the stance of who says so', () => {
  it.each([
    ['قالت وزارة الصحة السودانية إن الأدوية نفدت.', 'SAY'],
    ['أعلنت وزارة الصحة السودانية أن الأدوية نفدت.', 'ANNOUNCE'],
    ['أكدت وزارة الصحة السودانية أن الأدوية نفدت.', 'AFFIRM'],
    ['أوضحت وزارة الصحة السودانية أن الأدوية نفدت.', 'EXPLAIN'],
    ['كشفت وزارة الصحة السودانية أن الأدوية نفدت.', 'REVEAL'],
    ['أقرت وزارة الصحة السودانية بأن الأدوية نفدت.', 'ADMIT'],
    ['نفت وزارة الصحة السودانية أن الأدوية نفدت.', 'DENY'],
    ['زعمت وزارة الصحة السودانية أن الأدوية نفدت.', 'ALLEGE'],
    ['اتهمت وزارة الصحة السودانية الجيش بقصف المستشفى.', 'ACCUSE'],
    ['رجحت وزارة الصحة السودانية أن الأدوية نفدت.', 'OPINE'],
    ['ألمحت وزارة الصحة السودانية إلى أن الأدوية نفدت.', 'HINT'],
    ['شككت وزارة الصحة السودانية في نفاد الأدوية.', 'DOUBT'],
    ['تساءل أنطونيو غوتيريش: «متى تصل القوافل إلى المدينة؟»', 'ASK'],
    ['حذرت وزارة الصحة السودانية من نفاد الأدوية.', 'WARN'],
    ['هددت وزارة الصحة السودانية بإغلاق المستشفى.', 'THREATEN'],
    ['تعهدت وزارة الصحة السودانية بفتح المستشفى.', 'PROMISE'],
    ['دعت وزارة الصحة السودانية إلى فتح المستشفى.', 'DEMAND'],
    ['نفدت الأدوية، وفقا لوزارة الصحة السودانية.', 'RELAY'],
    ['لم تؤكد وزارة الصحة السودانية أن الأدوية نفدت.', 'NO_COMMENT'],
  ])('in %s is %s', (text, stance) => {
    expect(claimIn(text)?.stance).toBe(stance);
  });
});

describe('how sure it is', () => {
  it.each([
    ['قالت وزارة الصحة السودانية إن الأدوية نفدت.', 'CERTAIN'],
    ['رجحت وزارة الصحة السودانية أن الأدوية نفدت.', 'PROBABLE'],
    ['قالت وزارة الصحة السودانية إنه من المتوقع أن تنفد الأدوية.', 'PROBABLE'],
    ['قالت وزارة الصحة السودانية إن الأدوية قد تنفد قريبا.', 'POSSIBLE'],
    ['ألمحت وزارة الصحة السودانية إلى أن الأدوية نفدت.', 'POSSIBLE'],
    ['لم تؤكد وزارة الصحة السودانية أن الأدوية نفدت.', 'UNCOMMITTED'],
  ])('in %s is %s', (text, certainty) => {
    expect(claimIn(text)?.certainty).toBe(certainty);
  });
});

describe('whether it is denied', () => {
  it.each([
    ['نفت وزارة الصحة السودانية أن الأدوية نفدت.', 'DENIED'],
    ['نفت وزارة الصحة السودانية نفاد الأدوية.', 'DENIED'],
    ['نقلت وكالة رويترز عن أنطونيو غوتيريش نفيه نفاد الأدوية.', 'DENIED'],
    ['قالت وزارة الصحة السودانية إن الأدوية نفدت.', 'AFFIRMED'],
    ['لم تؤكد وزارة الصحة السودانية أن الأدوية نفدت.', 'AFFIRMED'],
  ])('in %s: %s', (text, polarity) => {
    expect(claimIn(text)?.polarity).toBe(polarity);
  });
});

describe('how far the reporter stands from it', () => {
  it.each([
    ['زعمت وزارة الصحة السودانية أن الأدوية نفدت.', 'DISTANCES'],
    ['ادعت وزارة الصحة السودانية أن الأدوية نفدت.', 'DISTANCES'],
    ['كشفت وزارة الصحة السودانية أن الأدوية نفدت.', 'ENDORSES'],
    ['أقرت وزارة الصحة السودانية بأن الأدوية نفدت.', 'ENDORSES'],
    ['قالت وزارة الصحة السودانية إن الأدوية نفدت.', 'NEUTRAL'],
  ])('in %s: %s', (text, distance) => {
    expect(claimIn(text)?.reporterDistance).toBe(distance);
  });
});

describe('in whose words it stands', () => {
  it.each([
    ['قال أنطونيو غوتيريش: «لن تصل القوافل إلى المدينة».', 'DIRECT', true],
    ['قال أنطونيو غوتيريش إن القوافل «لن تصل أبدا» إلى المدينة.', 'MIXED', false],
    ['قال أنطونيو غوتيريش إن القوافل لن تصل.', 'INDIRECT', false],
  ])('in %s: %s', (text, mode, quoted) => {
    expect(claimIn(text)).toMatchObject({ mode, quoted });
  });
});

describe('the words that prove it', () => {
  const text = 'وأضاف سالم حداد، بحسب وكالة رويترز، أن الأدوية نفدت.';

  it('are the cue, the source and what is said', () => {
    const claim = claimIn(text);
    const words = [claim?.cue, claim?.source, claim?.span].map((span) => text.slice(span?.start, span?.end));

    expect(words).toEqual(['أضاف', 'سالم حداد', 'الأدوية نفدت']);
  });
});
