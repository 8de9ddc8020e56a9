import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { mostShown } from '../../src/explanation/beginning.js';
import { articleSection, pageEnd, pageOf, pageStart } from '../../src/explanation/page.js';
import { extract } from '../../src/extraction/extract.js';
import { corpora, judgedArticles, patience } from '../evaluation/corpora.js';
import { articleOf } from '../extraction/article-of.js';
import { all, type Dom, domOf } from '../support/dom.js';

const textOf = (document: Dom): string => document.querySelector('.text')?.textContent ?? '';

const explained = (text: string): Dom => domOf(pageOf(extract(articleOf(text))));

const own = async (): Promise<readonly Extraction[]> => {
  const names = Object.keys(corpora) as (keyof typeof corpora)[];
  const judged = await Promise.all(names.map(judgedArticles));
  return judged.flat().map(({ extraction }) => extraction);
};

describe('the page of an article', () => {
  it(
    'has the text of the article, every character once',
    async () => {
      for (const extraction of await own())
        expect(textOf(domOf(pageOf(extraction))), extraction.article.file).toBe(extraction.article.text);
    },
    patience,
  );

  it.each([
    {
      what: 'marks of HTML',
      text: 'قال سالم حداد إن <b>الجسر</b> & "الطريق" <script>alert(1)</script> مغلقان.',
    },
    { what: 'a line feed at either end', text: '\nقال سالم حداد إن الجسر مغلق.\n\n' },
    { what: 'carriage returns', text: 'قال سالم حداد:\r\n«الجسر مغلق».\r' },
    { what: 'an entity', text: 'قال سالم حداد إن &amp; &#1576; الجسر مغلق.' },
    { what: 'pictures', text: 'قال سالم حداد 👩‍🚒 إن الجسر 🌉 مغلق.' },
  ])('keeps $what', ({ text }) => {
    const document = explained(text);
    expect(textOf(document)).toBe(text);
    expect(all(document, 'script')).toEqual([]);
  });

  it('marks a claim with its speaker and rule, and in it the actors and quantities, each with theirs', () => {
    const text = 'أعلنت وزارة الصحة السودانية أن 40 شخصا أصيبوا في مدينة كسلا.';
    const tips = all(explained(text), '.text span').map((span) => ({
      words: span.textContent,
      kinds: span.getAttribute('class'),
      tip: span.getAttribute('title'),
    }));
    expect(tips.map(({ words }) => words).join('|')).toContain('40 شخصا|');
    const counted = tips.find(({ words }) => words === '40 شخصا');
    expect(counted?.kinds).toBe('claim quantity');
    expect(counted?.tip).toContain('claim 1 by وزارة الصحة السودانية, ANNOUNCE (verb-speaker-that: ');
    expect(counted?.tip).toContain('40 شخصا (number-noun: ');
    expect(tips.find(({ words }) => words === 'كسلا')).toMatchObject({ kinds: 'claim place' });
    expect(tips.find(({ words }) => words === 'أعلنت')).toMatchObject({ kinds: 'cue' });
  });

  it(
    'tells in tables every claim, actor, place and event, and every rule with its reason and example',
    async () => {
      const [extraction] = await own();
      if (extraction === undefined) throw new Error('no article');
      const document = domOf(pageOf(extraction));
      const tableOf = (caption: string): Dom | undefined =>
        all(document, 'table').find((one) => one.querySelector('caption')?.textContent === caption);
      const rowsOf = (caption: string): number => all(tableOf(caption), 'tbody tr').length;
      expect(rowsOf('Claims')).toBe(extraction.claims.length);
      expect(rowsOf('Actors')).toBe(extraction.actors.length);
      expect(rowsOf('Places')).toBe(extraction.locations.length);
      expect(rowsOf('Events')).toBe(extraction.events.length);
      const rules = all(tableOf('The rules that made them'), 'td');
      expect(rules.length).toBeGreaterThan(10);
      for (const cell of rules) expect(cell.textContent).not.toBe('');
    },
    patience,
  );

  it(
    'links only to what is on it',
    async () => {
      for (const extraction of await own()) {
        const document = domOf(pageOf(extraction));
        const ids = all(document, '[id]').map(({ id }) => id);
        expect(new Set(ids).size, extraction.article.file).toBe(ids.length);
        const links = all(document, 'a[href]').map(
          (link) => link.getAttribute('href')?.replace(/^#/u, '') ?? '',
        );
        expect(links.filter((link) => !ids.includes(link))).toEqual([]);
        expect(links.length).toBeGreaterThan(extraction.claims.length);
      }
    },
    patience,
  );

  it('runs and loads nothing: its policy lets in its own style and nothing besides', () => {
    const document = explained('قال سالم حداد إن الجسر مغلق.');
    const style = document.querySelector('style')?.textContent ?? '';
    const hash = createHash('sha256').update(style).digest('base64');
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'`,
    );
    expect(all(document, 'script, link, img, iframe, [style], [src]')).toEqual([]);
    expect(
      all(document, '*').flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith('on')),
      ),
    ).toEqual([]);
  });

  it('writes Arabic from right to left, and other text from left to right', () => {
    expect(explained('قال.').querySelector('.text')?.getAttribute('dir')).toBe('rtl');
    const english = extract({ ...articleOf('He said no.'), language: 'en' });
    const text = domOf(pageOf(english)).querySelector('.text');
    expect([text?.getAttribute('dir'), text?.getAttribute('lang')]).toEqual(['ltr', 'en']);
  });
});

describe('the page of a very long article', () => {
  const sentence = 'قالت وزارة الصحة السودانية إن 14 مصابا نقلوا إلى كسلا. ';
  const last = 'وقال سالم حداد إن الجسر مغلق.';
  const whole = extract(articleOf(`${sentence.repeat(1200)}${last}`));
  const html = pageOf(whole);
  const document = domOf(html);

  it('shows the beginning, and says what is left out', () => {
    expect(textOf(document)).toBe(whole.article.text.slice(0, mostShown));
    const shown = all(document, '[id^=article-1-claim-]').length;
    expect(shown).toBeGreaterThan(1000);
    expect(document.querySelector('.left-out')?.textContent).toBe(
      `The article is long: its first 60,000 characters of ${whole.article.text.length.toLocaleString('en')} are shown, ` +
        `and ${shown.toLocaleString('en')} claims of 1,201. isnad extract --format json leaves nothing out.`,
    );
    expect(html).not.toContain('سالم حداد');
  });

  it('is no longer for a longer article', () => {
    const longer = pageOf(extract(articleOf(`${sentence.repeat(1300)}${last}`)));
    expect(longer.length - html.length).toBeLessThan(100);
  });

  it('links only to what is on it', () => {
    const ids = new Set(all(document, '[id]').map(({ id }) => id));
    const aims = all(document, 'a[href]').map((a) => a.getAttribute('href')?.slice(1) ?? '');
    expect(aims.filter((aim) => !ids.has(aim))).toEqual([]);
  });

  it('cuts no character in two, and leaves nothing out of an article that just fits', () => {
    const pictures = extract(articleOf(`.${'🌉'.repeat(mostShown / 2)}`));
    expect(textOf(domOf(pageOf(pictures)))).toBe(pictures.article.text.slice(0, mostShown - 1));
    const fits = extract(articleOf('.'.repeat(mostShown)));
    expect(domOf(pageOf(fits)).querySelector('.left-out')).toBeNull();
  });
});

describe('a page of several articles', () => {
  it(
    'keeps their anchors apart',
    async () => {
      const some = (await own()).slice(0, 3);
      const sections = some.map((extraction, at) => articleSection(extraction, at + 1));
      const document = domOf(`${pageStart('all')}${sections.join('')}${pageEnd}`);
      const ids = all(document, '[id]').map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(all(document, '.text').map(({ textContent }) => textContent)).toEqual(
        some.map(({ article }) => article.text),
      );
    },
    patience,
  );
});
