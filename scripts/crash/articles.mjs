import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { madeArticles } from '../../dist/bench/graph/made-articles.js';

// Half of them files of their own, half lines of one feed: both are read on another way.
const isLine = (at) => at % 2 === 1;

// What it tells first and what another has told before: more sentences would take longer and show no more.
const shortened = ({ title, text, ...more }) => {
  const sentences = text
    .slice(title.length)
    .trim()
    .split(/(?<=\.) /u);
  return { ...more, title, body: [sentences.at(0), sentences.at(-1)].join(' ') };
};

const fileOf = ({ title, outlet, publishedAt, body }) =>
  `---\noutlet: ${outlet}\ndate: ${publishedAt}\n---\n\n# ${title}\n\n${body}\n`;

const lineOf = ({ title, outlet, publishedAt, body }) =>
  JSON.stringify({ title, outlet, publishedAt, text: body });

/**
 * Writes so many made articles into a folder: few speakers and places, stories that many tell again, figures that are
 * disputed. What two have in common is what a half-written article would spoil.
 */
export const writeArticles = async (folder, articles) => {
  const made = [...madeArticles(articles)].flat().map(({ article }) => shortened(article));
  await mkdir(folder, { recursive: true });
  for (const [at, article] of made.entries())
    if (!isLine(at)) await writeFile(join(folder, `${String(at).padStart(6, '0')}.md`), fileOf(article));
  const lines = made.filter((_, at) => isLine(at)).map(lineOf);
  await writeFile(join(folder, 'feed.jsonl'), lines.join('\n'));
};
