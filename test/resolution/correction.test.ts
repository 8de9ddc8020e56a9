import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';
import { correctionOf, correctionRuleIn } from '../../src/resolution/records/correction.js';
import data from '../../src/resolution/records/corrections.json' with { type: 'json' };
import { articleOf } from '../extraction/article-of.js';

describe('a cue of correction', () => {
  it.each(data.rows)('$rule: $reason', ({ rule, example }) => {
    expect(correctionRuleIn(example)).toBe(rule);
  });

  it.each([
    'قالت وزارة الصحة العراقية إن 52 شخصاً قتلوا في الحريق.',
    'ارتفع سعر القمح إلى 300 دولار، وقالت وزارة الصحة العراقية إن 52 شخصاً قتلوا.',
    'قالت وزارة الصحة العراقية إن 52 شخصاً قتلوا بعد أن كانت السفينة قد غادرت الميناء.',
    'صحح المعلم أوراق الطلاب.',
  ])('is none in: %s', (text) => {
    expect(correctionRuleIn(text)).toBeUndefined();
  });

  it('is of the claim in whose sentence it stands, with the numbers named beside its own', () => {
    const text =
      'قالت وزارة الصحة العراقية إن 52 شخصاً قتلوا في الحريق، مقابل 43 في حصيلة سابقة. وأضافت أن 9 أشخاص أصيبوا بجروح.';
    const extraction = extract(articleOf(text));
    const found = extraction.claims.map((claim) => correctionOf(claim, extraction));
    expect(found).toEqual([{ rule: 'earlier-toll', named: [43] }, undefined]);
  });
});
