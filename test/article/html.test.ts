import { describe, expect, it } from 'vitest';
import { articleOfFile } from './on-disk.js';

const first =
  'قال عمدة المدينة يوم الاثنين إن الجسر القديم سيغلق أسبوعين لأعمال الصيانة، وإن الحافلات ستسلك طريق الميناء حتى نهاية الشهر.';
const second =
  'وأضاف أن البلدية ستنشر خريطة للطرق البديلة قبل نهاية الأسبوع، وأن الشرطة ستوجه السير عند المدخلين الشمالي والجنوبي.';

const page = (head: string, body = `<p>${first}</p>\n<p>${second}</p>`): string => `<!doctype html>
<html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>إغلاق الجسر القديم | صحيفة النموذج</title>${head}</head>
<body><nav><a href="/">الرئيسية</a><a href="/s">رياضة</a></nav>
<article><h1>إغلاق الجسر القديم</h1><figure><img src="a.jpg"><figcaption>الجسر</figcaption></figure>${body}</article>
<footer>جميع الحقوق محفوظة</footer></body></html>`;

const facts = `<meta property="og:title" content="إغلاق الجسر القديم"><meta property="og:site_name" content="صحيفة النموذج">
<link rel="canonical" href="https://example.org/bridge/?utm_medium=social">
<meta property="article:published_time" content="2024-08-12T10:00:00+0300">`;

describe('an article in a page', () => {
  it('is its paragraphs, one a line, and what the head says', async () => {
    const article = await articleOfFile('a.html', page(facts));
    expect(article).toMatchObject({
      title: 'إغلاق الجسر القديم',
      outlet: 'صحيفة النموذج',
      url: 'https://example.org/bridge',
      publishedAt: '2024-08-12T10:00:00+03:00',
      language: 'ar',
      plain: false,
    });
    const body = article.matter
      .filter(({ kind }) => kind === 'body')
      .map(({ start, end }) => article.text.slice(start, end));
    expect(body).toEqual([`${first}\n${second}`]);
  });

  it('loses inline markup and keeps line breaks', async () => {
    const marked = first.replace('الجسر القديم', '<a href="/b">الجسر <b>القديم</b></a>&nbsp;');
    const article = await articleOfFile(
      'a.htm',
      page(facts, `<p>${marked}<br>${second}</p><script>var x = 1;</script>`),
    );
    expect(article.text).toContain(`${first}\n${second}`);
    expect(article.text).not.toContain('var x');
  });

  it.each([
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-08-12"}]}</script>',
      '2024-08-12',
    ],
    [
      '<script type="application/ld+json">{broken</script><meta name="date" content="2024-08-13">',
      '2024-08-13',
    ],
    [
      '<meta property="article:published_time" content="Monday"><meta name="date" content="2024-08-13">',
      '2024-08-13',
    ],
    ['<meta property="article:published_time" content="Monday">', undefined],
  ])('is dated by whatever can be read: %s', async (head, date) => {
    expect((await articleOfFile('a.html', page(head))).publishedAt).toBe(date);
  });

  it('is dated by a time element where the head says nothing', async () => {
    const body = `<p><time datetime="2024-08-14T09:00Z">أمس</time></p><p>${first}</p><p>${second}</p>`;
    expect((await articleOfFile('a.html', page('', body))).publishedAt).toBe('2024-08-14T09:00:00Z');
  });

  it('is read whatever a machine wrote into its head', async () => {
    const deep = `<script type="application/ld+json">${'{"a":['.repeat(30_000)}${']}'.repeat(30_000)}</script>`;
    const long = `<meta property="og:site_name" content="${'ص'.repeat(2_001)}">`;
    const article = await articleOfFile('a.html', page(deep + long));
    expect([article.outlet, article.matter.length]).toEqual([undefined, 1]);
  });

  it('takes og:url where no link is canonical, and no address that is none', async () => {
    const url = async (head: string) => (await articleOfFile('a.html', page(head))).url;
    expect(await url('<meta property="og:url" content="http://example.org/b">')).toBe(
      'https://example.org/b',
    );
    expect(await url('<link rel="canonical" href="/b">')).toBeUndefined();
  });

  it('may be a fragment without head and body', async () => {
    expect((await articleOfFile('a.html', `<p>${first}</p><p>${second}</p>`)).text).toBe(
      `${first}\n${second}`,
    );
  });
});
