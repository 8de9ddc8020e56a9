import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/extraction/document/document.js';
import { articleOf } from '../article-of.js';

const sentences = (text: string): readonly string[] => {
  const { tokens, sentences: cut } = documentOf(articleOf(text));
  return cut.map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
};

describe('sentences', () => {
  it.each([
    ['وصل خالد. غادر سمير.', ['وصل خالد.', 'غادر سمير.']],
    ['هل وصل خالد؟ نعم!', ['هل وصل خالد؟', 'نعم!']],
    ['وصل خالد.غادرت القافلة.', ['وصل خالد.', 'غادرت القافلة.']],
    ['وصل خالد... غادر سمير.', ['وصل خالد...', 'غادر سمير.']],
    ['وصل خالد… غادر سمير.', ['وصل خالد…', 'غادر سمير.']],
    ['وصل خالد (أمس.) غادر سمير.', ['وصل خالد (أمس.)', 'غادر سمير.']],
    ['وصل خالد\nغادر سمير', ['وصل خالد', 'غادر سمير']],
    ['وصل خالد\r\n\r\nغادر سمير', ['وصل خالد', 'غادر سمير']],
    ['وصل خالد\u2029غادر سمير', ['وصل خالد', 'غادر سمير']],
    ['وصل خالد، ثم غادر؛ وعاد', ['وصل خالد، ثم غادر؛ وعاد']],
    ['.', ['.']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    'قال د. محمد نور إن العلاج متوفر.',
    'نقلت أ.ف.ب عن الوزير قوله.',
    'بثت قناة دي.إيه.إن صورا.',
    'بلغت النسبة 3.5 في المئة.',
  ])('do not end at an abbreviation or in a number: %s', (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it.each([
    ['قال: «وصلنا. لم نجد أحدا. عدنا». ثم صمت.', ['قال: «وصلنا. لم نجد أحدا. عدنا».', 'ثم صمت.']],
    ['قال: «وصلنا. لم نجد أحدا.» ثم صمت.', ['قال: «وصلنا. لم نجد أحدا.»', 'ثم صمت.']],
    ['قال: "هل وصلوا؟". ثم صمت.', ['قال: "هل وصلوا؟".', 'ثم صمت.']],
    ['قال «وصلنا. لم نجد أحدا»، ثم صمت.', ['قال «وصلنا. لم نجد أحدا»، ثم صمت.']],
  ])('do not end inside a quotation: %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it('end again where a quotation forgets its closing mark', () => {
    expect(sentences('قال: «وصلنا. لم نجد أحدا. عدنا.')).toEqual(['قال: «وصلنا.', 'لم نجد أحدا.', 'عدنا.']);
  });

  it('end after 400 words where no mark ends them, but never in a quotation', () => {
    const words = 'نعم '.repeat(1_000).trim();
    expect(sentences(words).map((sentence) => sentence.split(' ').length)).toEqual([400, 400, 200]);
    expect(sentences(`«${words}»`)).toEqual([`«${words}»`]);
  });

  it('count their paragraphs and know the headline', () => {
    const text = 'عنوان\nأول. ثان.\nثالث.';
    const { sentences: cut } = documentOf(
      articleOf(text, {
        matter: [
          { kind: 'title', start: 0, end: 5 },
          { kind: 'body', start: 6, end: text.length },
        ],
      }),
    );

    expect(cut.map(({ paragraph, title }) => ({ paragraph, title }))).toEqual([
      { paragraph: 0, title: true },
      { paragraph: 1, title: false },
      { paragraph: 1, title: false },
      { paragraph: 2, title: false },
    ]);
  });

  it('give every token its sentence', () => {
    const { tokens, sentences: cut, sentenceOf } = documentOf(articleOf('وصل خالد. غادر سمير!\nعاد.'));

    expect(
      tokens
        .map((_, at) => cut[sentenceOf[at] ?? -1])
        .every((s, at) => s !== undefined && s.from <= at && at < s.to),
    ).toBe(true);
  });

  it('keep the dateline with its agency apart and leave out whatever is no matter', () => {
    const text = 'الخرطوم. وصل خالد. اقرأ أيضا.';
    const matter = [
      { kind: 'dateline', start: 0, end: 7 },
      { kind: 'body', start: 9, end: 18 },
    ] as const;
    const { tokens, sentenceOf } = documentOf(articleOf(text, { matter }));

    expect(tokens.map((token) => token.folded)).toEqual(['الخرطوم', '.', 'وصل', 'خالد', '.']);
    expect(sentenceOf).toEqual([0, 0, 1, 1, 1]);
  });
});
