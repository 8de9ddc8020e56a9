import { kindsOf, times } from './kind.js';
import { cut, noise, report, strew, windows1256 } from './material.js';
import type { Chance } from '../../../src/bench/graph/chance.js';

const paragraphs = (chance: Chance): string =>
  Array.from({ length: 4 }, () => `<p>${report(chance)}</p>`).join('\n');

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>عنوان</title>${head}</head><body><article>${body}</article></body></html>`;

const around =
  (make: (size: number) => string) =>
  (chance: Chance, size: number): string =>
    page('', `${paragraphs(chance)}${make(size)}${paragraphs(chance)}`);

const inHead =
  (make: (size: number) => string) =>
  (chance: Chance, size: number): string =>
    page(make(size), paragraphs(chance));

const linked = (json: string): string => `<script type="application/ld+json">${json}</script>`;

const refused = kindsOf(
  '.html',
  {
    'page-empty': () => '',
    'page-without-article': () => page('', '<form><input name=q></form>'),
    'page-windows-1256': (chance) => windows1256(page('', paragraphs(chance))),
    'page-noise': (chance) => noise(chance, 5_000),
    'page-gigantic': (_, size) => times('<p>a</p>', 4 << 20, size) + ' '.repeat(20 << 20),
  },
  'refused',
);

const read = kindsOf(
  '.html',
  {
    'page-scripts': (chance) =>
      page(
        '<script>while(true){}</script><style>*{}</style>',
        `${paragraphs(chance)}<script>document.write('<p>no</p>')</script><iframe src="http://example.org"></iframe><svg onload=alert(1)><p>x</svg>`,
      ),
    'page-handlers': (chance) =>
      page(
        '',
        `<p onclick="alert(1)">${report(chance)}</p><a href="javascript:alert(1)">${report(chance)}</a>${paragraphs(chance)}`,
      ),
    'page-marks': (chance) => page('', `<p>${strew.bidi(chance, report(chance))}</p>${paragraphs(chance)}`),
    'page-odd-facts': (chance) =>
      page(
        '<link rel=canonical href="javascript:x"><meta property="og:url" content="::"><meta name=date content="yesterday"><meta property="og:title" content="&lt;script&gt;">',
        paragraphs(chance),
      ),
    'page-linked-deep': inHead((size) => linked(times('[', 100_000, size) + times(']', 100_000, size))),
    'page-linked-deep-objects': inHead((size) =>
      linked(`${times('{"a":', 100_000, size)}1${times('}', 100_000, size)}`),
    ),
    'page-linked-broken': inHead(() => linked('{"datePublished":')),
    'page-entities': (chance) =>
      page('', `<p>${report(chance)}&#0;&#xD800;&#x110000;&bogus;&amp;amp;&#8238;</p>${paragraphs(chance)}`),
  },
  'read',
);

const either = kindsOf('.html', {
  'page-cut': (chance) => cut(chance, Buffer.from(page('', paragraphs(chance)))),
  'page-entity-bomb': (chance, size) =>
    `<!DOCTYPE html [${Array.from({ length: 20 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')}]><html><body>${paragraphs(chance)}<p>${times('&e20;', 1_000, size)}</p></body></html>`,
  'page-deep': around((size) => times('<div>', 100_000, size)),
  'page-deep-closed': around((size) => times('<div>', 100_000, size) + times('</div>', 100_000, size)),
  'page-deep-inline': around((size) => times('<b>', 100_000, size)),
  'page-unclosed-paragraphs': around((size) => times('<p>نعم', 200_000, size)),
  'page-unclosed-tables': around((size) => times('<table><tr><td>', 50_000, size)),
  'page-unclosed-links': around((size) => times('<a href=x>', 100_000, size)),
  'page-unclosed-lists': around((size) => times('<ul><li>', 50_000, size)),
  'page-unclosed-tag': around((size) => `<p ${times('a', 2 << 20, size)}`),
  'page-unclosed-comment': around((size) => `<!--${times('-', 2 << 20, size)}`),
  'page-unclosed-script': around((size) => `<script>${times('<', 2 << 20, size)}`),
  'page-many-attributes': around(
    (size) => `<p ${Array.from({ length: 100_000 * size }, (_, at) => `a${at}=1`).join(' ')}>نعم</p>`,
  ),
  'page-endless-attribute': around((size) => `<p class="${times('comment ', 400_000, size)}">نعم</p>`),
  'page-many-elements': around((size) => times('<p>نعم</p>', 90_000, size)),
  'page-many-breaks': around((size) => times('<br>', 90_000, size)),
  'page-many-links': around((size) => times('<a href="/x">نعم</a> ', 40_000, size)),
  'page-many-spans': around((size) => `<p>${times('<span>نعم</span>', 90_000, size)}</p>`),
  'page-many-classes': around((size) =>
    Array.from(
      { length: 20_000 * size },
      (_, at) => `<div class="c${at} sidebar comment" id="i${at}">نعم، نعم، نعم</div>`,
    ).join(''),
  ),
  'page-many-metas': inHead((size) => times('<meta name="date" content="x">', 80_000, size)),
  'page-many-scripts': inHead((size) => times(linked('{"a":1}'), 40_000, size)),
  'page-linked-wide': inHead((size) => linked(`[${times('{"datePublished":"x"},', 300_000, size)}1]`)),
  'page-linked-long': inHead((size) =>
    linked(`${times('{"datePublished":"x","a":[', 3_000, size)}1${times(']}', 3_000, size)}`),
  ),
  'page-endless-title': inHead((size) => `<title>${times('عنوان | ', 200_000, size)}</title>`),
  'page-endless-author': (chance, size) =>
    page(
      '',
      `<div class="byline author" rel="author">${times('بقلم ', 200_000, size)}</div>${paragraphs(chance)}`,
    ),
  'page-endless-commas': around((size) => `<p>${times('، , ', 500_000, size)}</p>`),
  'page-endless-blanks': around((size) => `<p>${times(' \u00a0', 1_000_000, size)}</p>`),
  'page-endless-entities': around((size) => `<p>${times('&amp;', 800_000, size)}</p>`),
  'page-endless-ampersands': around((size) => `<p>${times('&', 2_000_000, size)}</p>`),
  'page-endless-brackets': around((size) => times('<', 2_000_000, size)),
  'page-many-templates': around((size) => times('<template><p>نعم</p>', 30_000, size)),
  'page-many-svgs': around((size) => times('<svg><foreignObject>', 30_000, size)),
  'page-many-tables': around((size) => times('<table><tr><td>نعم</td></tr></table>', 15_000, size)),
  'page-one-table': around(
    (size) => `<table>${times('<tr><td>نعم</td><td>لا</td></tr>', 20_000, size)}</table>`,
  ),
  'page-many-pictures': around((size) =>
    times(
      '<figure><img data-src="a.jpg 1x, b.png 2x"><noscript><img src="a.jpg"></noscript></figure>',
      15_000,
      size,
    ),
  ),
  'page-data-pictures': around((size) => `<img src="data:image/png;base64,${times('A', 10 << 20, size)}">`),
});

/** Files of HTML. */
export const ofPages = [...refused, ...read, ...either];
