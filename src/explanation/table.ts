import { ruleNamed } from '../extraction/rules.js';
import { escaped } from './escape.js';

/** A cell: text, which is isolated from its surroundings, or HTML that is made already. */
export type Cell = string | { readonly html: string };

const cell = (content: Cell): string =>
  `<td>${typeof content === 'string' ? `<bdi>${escaped(content)}</bdi>` : content.html}</td>`;

/** A table with a caption; nothing where there are no rows. */
export const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): string =>
  rows.length === 0
    ? ''
    : [
        `<table><caption>${escaped(caption)}</caption>`,
        `<thead><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr></thead><tbody>`,
        ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
        '</tbody></table>',
      ].join('\n');

/** Links to the place in the text. */
export const link = (id: string, words: string): Cell => ({
  html: `<a href="#${escaped(id)}"><bdi>${escaped(words)}</bdi></a>`,
});

/** The name of a rule; where the pointer rests, its reason and example. */
export const ruleCell = (...names: readonly string[]): Cell => ({ html: names.map(ruleHtml).join('<br>') });

const ruleHtml = (name: string): string => {
  const row = ruleNamed(name);
  return row === undefined
    ? `<code>${escaped(name)}</code>`
    : `<code title="${escaped(`${row.reason}\n${row.example}`)}">${escaped(name)}</code>`;
};
