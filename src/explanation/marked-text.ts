import { escaped } from './escape.js';
import type { Explained } from './explained.js';
import { marksOf } from './marks.js';
import { type Segment, segmentsOf } from './segments.js';

// Written from right to left besides Arabic: Hebrew, Persian, Urdu, Pashto, Sorani, Syriac, Dhivehi, Yiddish.
const rightToLeft = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'ckb', 'syr', 'dv', 'yi']);

const markUp = (text: string, { start, end, marks }: Segment, idOf: (anchor: string) => string): string => {
  const words = escaped(text.slice(start, end));
  if (marks.length === 0) return words;
  const kinds = [...new Set(marks.map(({ kind }) => kind))].sort().join(' ');
  const tip = marks.map((mark) => mark.tip).join('\n');
  const anchors = marks.flatMap(({ anchor, start: begins }) =>
    anchor === undefined || begins !== start ? [] : [`<a id="${idOf(anchor)}"></a>`],
  );
  return `${anchors.join('')}<span class="${kinds}" title="${escaped(tip)}">${words}</span>`;
};

/** The article's text as far as it is shown, every character once, with what was extracted from it marked. */
export const markedText = (told: Explained): string => {
  const { text, language } = told.extraction.article;
  const direction = rightToLeft.has(language) ? 'rtl' : 'ltr';
  const segments = segmentsOf(text.length, marksOf(told));
  const marked = segments.map((segment) => markUp(text, segment, told.idOf)).join('');
  return `<div class="text" lang="${escaped(language)}" dir="${direction}">${marked}</div>`;
};
