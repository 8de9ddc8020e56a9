import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matterOf } from '../../src/article/matter.js';

const first =
  'قال عمدة المدينة يوم الاثنين إن الجسر القديم سيغلق أسبوعين لأعمال الصيانة، وإن الحافلات ستسلك طريق الميناء.';
const second = 'وأضاف أن البلدية ستنشر خريطة للطرق البديلة قبل نهاية الأسبوع.';
const headline = 'إغلاق الجسر القديم أسبوعين للصيانة';
const english =
  'The mayor said on Monday that the old bridge would close for two weeks of repairs, and buses would go by the port.';

const read = (text: string, title?: string) => {
  const { stretches, ...facts } = matterOf(text, 0, title);
  const body = stretches
    .filter(({ kind }) => kind === 'body')
    .map(({ start, end }) => text.slice(start, end));
  return { title: facts.title, dateline: facts.dateline, body };
};

describe('the headline of a text', () => {
  it.each([
    ['above an empty line', `${headline}\n\n${first}`, headline],
    ['right above the article', `${headline}\n${first}\n${second}`, headline],
    ['with carriage returns', `${headline}\r\n\r\n${first}\r\n`, headline],
    ['above a dateline', `${headline}\nأوسلو-وكالات\n${first}`, headline],
    ['that asks and answers', `متى يفتح الجسر؟ البلدية تجيب\n\n${first}`, 'متى يفتح الجسر؟ البلدية تجيب'],
    ['in English', `Old bridge to close for two weeks\n\n${english}`, 'Old bridge to close for two weeks'],
    ['in markdown', `# ${headline}\n\n${first}`, headline],
    ['below a read-also line', `اقرأ أيضا: افتتاح السوق\n${headline}\n\n${first}`, headline],
  ])('is found %s', (_, text, title) => {
    expect(read(text).title).toBe(title);
  });

  it.each([
    ['a text of one line', headline],
    ['a first paragraph that is a sentence', `${second}\n\n${first}`],
    ['a long first paragraph', `${first}\n\n${second}`],
    [
      'a text with hard line ends',
      'قال عمدة المدينة يوم الاثنين إن الجسر\nالقديم سيغلق أسبوعين لأعمال الصيانة وإن\nالحافلات ستسلك طريق الميناء.',
    ],
    ['a first line with a dateline in it', 'أوسلو (رويترز) - فتح الجسر\n\n' + first],
    ['two sentences', `فتح الجسر أمس. والحافلات عادت\n\n${first}`],
  ])('is not invented for %s', (_, text) => {
    expect(read(text).title).toBeUndefined();
    expect(matterOf(text, 0).stretches.some(({ kind }) => kind === 'title')).toBe(false);
  });

  it('given beside the text is only found in it where the words are the same', () => {
    expect(read(`${headline}\n\n${first}`, headline).body).toEqual([first]);
    expect(read(`فصل أول\n\n${first}`, headline).body).toEqual([`فصل أول\n\n${first}`]);
  });
});

describe('the dateline of a text', () => {
  it.each([
    ['موسكو-تقارير', 'موسكو'],
    ['كييف :رويترز', 'كييف'],
    ['دبي - العربية.نت', 'دبي'],
    ['العربية.نت - دبي', 'دبي'],
    ['القاهرة (رويترز) -', 'القاهرة'],
    ['واشنطن ـ وكالات', 'واشنطن'],
    ['القدس المحتلة/ الأناضول', 'القدس المحتلة'],
    ['واشنطن - (أ ف ب)', 'واشنطن'],
    ['عمّان - أ.ف.ب', 'عمّان'],
  ])('on a line of its own: %s', (line, place) => {
    const found = read(`${headline}\n${line}\n${first}`);
    expect(found).toEqual({ title: headline, dateline: place, body: [first] });
  });

  it.each([
    ['لندن - رويترز - ', 'لندن'],
    ['دبي، الإمارات العربية المتحدة (CNN) --  ', 'دبي، الإمارات العربية المتحدة'],
    ['واشنطن 12 أغسطس (رويترز) - ', 'واشنطن'],
    ['باريس- ', 'باريس'],
    ['الرياض ـ ', 'الرياض'],
    ['MOSCOW, Aug 12 (Reuters) - ', 'MOSCOW'],
    ['KYIV, Ukraine (AP) — ', 'KYIV, Ukraine'],
    ['MINSK, August 12. /TASS/. ', 'MINSK'],
    ['LONDON — ', 'LONDON'],
  ])('before the first words: %s', (start, place) => {
    expect(read(`${headline}\n\n${start}${english}`)).toEqual({
      title: headline,
      dateline: place,
      body: [english],
    });
    expect(read(`${start}${english}`)).toEqual({ title: undefined, dateline: place, body: [english] });
  });

  it.each([
    `عاجل - ${first}`,
    `فيديو- ${first}`,
    `قال العمدة -وهو مهندس- إن الجسر سيغلق.`,
    `الناطق باسم البلدية - الذي حضر الجلسة - قال إن الجسر سيغلق.`,
    `صحيفة المدينة (Town Paper) قالت إن الجسر سيغلق.`,
    `However — and the mayor knew it — the bridge was closed.`,
    first,
  ])('is not invented: %s', (text) => {
    expect(read(text)).toEqual({ title: undefined, dateline: undefined, body: [text] });
  });
});

describe('what is not the article', () => {
  it('is left out from between its paragraphs, which stay where they are', () => {
    const text = `${first}\n\nاقرأ ايضًا : افتتاح سوق السمك\n\n${second}\n\nتابعونا على تلغرام\n`;
    expect(read(text).body).toEqual([first, second]);
  });

  it('takes the headlines under a lone read-also with it, and no sentence', () => {
    const text = `${first}\nاقرأ أيضاً:\nافتتاح سوق السمك\nموازنة الطرق في المجلس\n${second}`;
    expect(read(text).body).toEqual([first, second]);
  });

  it('ends a scraped text without line ends', () => {
    const text = `${first} ${second} اقرأ ايضًا : افتتاح سوق السمك بعد ترميمه`;
    expect(read(text).body).toEqual([`${first} ${second}`]);
  });

  it('is not cut where sentences follow it', () => {
    const text = `${first} اقرأ أيضا: افتتاح سوق السمك. ${second}`;
    expect(read(text).body).toEqual([text]);
  });

  it('is seen behind direction marks and in decomposed letters', () => {
    const text = `${first}\n\u200fاقرأ أيضًا: افتتاح سوق السمك\u200f`.normalize('NFD');
    expect(read(text).body).toEqual([first.normalize('NFD')]);
  });
});

describe('stretches', () => {
  const piece = fc.constantFrom(
    headline,
    first,
    second,
    english,
    'موسكو-تقارير',
    'اقرأ أيضا:',
    'اقرأ أيضا: خبر',
    '\n',
    '\r\n',
    '\n\n',
    ' ',
    '\u200f',
    '---',
    '# ',
    'لندن - رويترز - ',
    'e\u0301',
    '،',
  );
  const texts = fc.oneof(
    fc.array(piece).map((parts) => parts.join('')),
    fc.string({ unit: 'grapheme' }),
  );

  it('lie in the text, in order, apart from one another, none empty, and are the same each time', () => {
    fc.assert(
      fc.property(texts, fc.nat(20), (text, from) => {
        const { stretches } = matterOf(text, Math.min(from, text.length));
        let before = Math.min(from, text.length);
        for (const { start, end } of stretches) {
          expect(start).toBeGreaterThanOrEqual(before);
          expect(text.slice(start, end).trim()).not.toBe('');
          before = end;
        }
        expect(before).toBeLessThanOrEqual(text.length);
        expect(matterOf(text, Math.min(from, text.length)).stretches).toEqual(stretches);
      }),
      { numRuns: 500 },
    );
  });
});
