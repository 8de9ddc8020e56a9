import { describe, expect, it } from 'vitest';
import { verbForms } from '../../src/language/ar/verb-forms.js';

const formsOf = (past: string, present: string) =>
  verbForms({ past, present }).map(
    ({ form, tense, gender, number }) => `${form} ${tense} ${gender} ${number}`,
  );

describe('the finite forms of a verb', () => {
  it('are those of a strong verb', () => {
    expect(formsOf('أعلن', 'يعلن')).toEqual([
      'اعلن past m singular',
      'اعلنت past f singular',
      'اعلنوا past m plural',
      'اعلنتا past f plural',
      'اعلنا past m plural',
      'يعلن present m singular',
      'تعلن present f singular',
      'يعلنون present m plural',
      'يعلنان present m plural',
      'تعلنان present f plural',
    ]);
  });

  it.each([
    ['دعا', 'يدعو', ['دعا', 'دعت', 'دعوا', 'يدعو', 'تدعو', 'يدعون']],
    ['نفى', 'ينفي', ['نفي', 'نفت', 'نفوا', 'ينفي', 'تنفي', 'ينفون']],
    ['رأى', 'يرى', ['راي', 'رات', 'راوا', 'يري', 'تري', 'يرون']],
  ])('of the weak %s/%s lose their last letter where it goes', (past, present, forms) => {
    const all = verbForms({ past, present }).map(({ form }) => form);
    expect(forms.filter((form) => !all.includes(form))).toEqual([]);
  });

  it('keep a last hamza, a letter of the root like any other', () => {
    const all = verbForms({ past: 'لجأ', present: 'يلجأ' }).map(({ form }) => form);
    expect(all).toEqual(expect.arrayContaining(['لجا', 'لجات', 'لجاوا', 'يلجا', 'يلجاون']));
    expect(all).not.toContain('لجت');
  });

  it('are folded', () => {
    expect(verbForms({ past: 'أكّد', present: 'يؤكّد' }).map(({ form }) => form)).toContain('يوكد');
  });
});
