import { describe, expect, it } from 'vitest';
import { documentOf } from '../../../src/extraction/document/document.js';
import { articleOf } from '../article-of.js';

/** What each quotation holds, outer before inner; `…` where its mark is missing, `>` for each depth. */
const quoted = (text: string): readonly string[] => {
  const { tokens, quotations } = documentOf(articleOf(text));
  return quotations.map(({ open, close, closed, depth }) => {
    const from = tokens[open]?.end ?? 0;
    const to = closed ? tokens[close]?.start : tokens[close]?.end;
    return `${'>'.repeat(depth)}${text.slice(from, to).trim()}${closed ? '' : '…'}`;
  });
};

describe('quotations', () => {
  it.each([
    ['قال «نعم» وسكت', ['نعم']],
    ['قال "نعم" وسكت', ['نعم']],
    ['قال “نعم” وسكت', ['نعم']],
    ['قال ”نعم“ وسكت', ['نعم']],
    ['قال ‹نعم› وسكت', ['نعم']],
    ['قال „نعم“ وسكت', ['نعم']],
    ['قال “نعم″ وسكت', ['نعم']],
    ['قال ″نعم″ وسكت', ['نعم']],
    ['قال ＂نعم＂ وسكت', ['نعم']],
    ['قال «نعم» ثم «لا»', ['نعم', 'لا']],
    ['قال "نعم" ثم "لا" ثم "ربما"', ['نعم', 'لا', 'ربما']],
    ['قال "لا"، و"نعم".', ['لا', 'نعم']],
    ['قال ("نعم") وسكت', ['نعم']],
    ['وصلت سفينة بـ"نور" إلى الميناء', ['نور']],
    ['لا شيء هنا', []],
    ['""', ['']],
    ['', []],
  ])('of %s are %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['قال «سمعت «لا» مرارا» ومضى', ['سمعت «لا» مرارا', '>لا']],
    // A straight mark says not whether it opens: inside another quotation it is left alone.
    ['قال «سمعت "لا" مرارا» ومضى', ['سمعت "لا" مرارا']],
    ['قال “سمعت «لا» مرارا” ومضى', ['سمعت «لا» مرارا', '>لا']],
    ['قال «أ «ب «ج» د» هـ»', ['أ «ب «ج» د» هـ', '>ب «ج» د', '>>ج']],
  ])('in quotations: %s', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it.each([
    ['قال «نعم ومضى', ['نعم ومضى…']],
    ['قال "نعم\nوفي الغد "لا" أيضا', ['نعم…', 'لا']],
    ['قال “نعم ومضى. ثم قال “لا” وعاد', ['نعم ومضى.…', 'لا']],
    ['قال "نعم ومضى. ثم قال "لا" وعاد', ['نعم ومضى.…', 'لا']],
    ['قال نعم» ومضى', []],
    ['قال «نعم"', ['نعم"…']],
    ['قال «نعم» لا» ومضى', ['نعم']],
    ['«', ['…']],
  ])('whose marks do not match end with their paragraph: %j', (text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });

  it('do not cross from the headline into the body', () => {
    const text = 'عنوان "مبتور\nقال خالد "نعم"';
    const { tokens, quotations } = documentOf(
      articleOf(text, {
        matter: [
          { kind: 'title', start: 0, end: 12 },
          { kind: 'body', start: 13, end: text.length },
        ],
      }),
    );

    expect(quotations.map(({ closed }) => closed)).toEqual([false, true]);
    expect(tokens[quotations[1]?.open ?? 0]?.start).toBe(text.indexOf('"نعم'));
  });

  it('are known at each token by the innermost', () => {
    const { tokens, quotationOf } = documentOf(articleOf('قال «سمعت «لا» مرارا»'));
    const depths = tokens.map((token, at) => `${token.folded}${String(quotationOf[at]?.depth ?? '-')}`);

    expect(depths).toEqual(['قال-', '«0', 'سمعت0', '«1', 'لا1', '»1', 'مرارا0', '»0']);
  });
});
