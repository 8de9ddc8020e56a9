import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Article } from '../domain/article.js';
import type { Extraction } from '../domain/extraction.js';
import { leftOutOf } from './beginning.js';
import { escaped } from './escape.js';
import { explained } from './explained.js';
import { markedText } from './marked-text.js';
import { tablesOf } from './tables.js';

const style = readFileSync(new URL('page.css', import.meta.url), 'utf8');

// Nothing is loaded and nothing runs: only this very style is let in.
const policy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`;

const legend = (['claim', 'cue', 'actor', 'place', 'event', 'quantity'] as const)
  .map((kind) => `<span class="${kind}">${kind}</span>`)
  .join(' · ');

/** The beginning of a page, up to its first article. */
export const pageStart = (title: string): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1><bdi>${escaped(title)}</bdi></h1>
<p>What isnad extracts, and by which rule: rest the pointer on a mark, or read the tables below the text. ${legend}</p>
`;

/** The end of a page. */
export const pageEnd = '</body>\n</html>\n';

const factsOf = ({ file, publishedAt, outlet, dateline }: Article): string =>
  [file, publishedAt, outlet, dateline]
    .flatMap((fact) => (fact === undefined ? [] : [`<bdi>${escaped(fact)}</bdi>`]))
    .join(' · ');

/** One article: its text with what was extracted marked, and the tables; of a very long one the beginning, and what is left out. @param number from 1; keeps its anchors apart from other articles' */
export const articleSection = (extraction: Extraction, number: number): string => {
  const { article } = extraction;
  const told = explained(extraction, number);
  const leftOut = leftOutOf(extraction, told.extraction);
  return [
    '<section>',
    `<h2><bdi>${escaped(article.title ?? article.file)}</bdi></h2>`,
    `<p>${factsOf(article)}</p>`,
    ...(leftOut === undefined ? [] : [`<p class="left-out" role="note">${leftOut}</p>`]),
    markedText(told),
    tablesOf(told),
    '</section>\n',
  ].join('\n');
};

/** A whole page of one article, which needs nothing beside itself. */
export const pageOf = (extraction: Extraction): string =>
  `${pageStart(extraction.article.title ?? extraction.article.file)}${articleSection(extraction, 1)}${pageEnd}`;
