// Writes what extraction reaches today into the table of docs/extraction.md; the column of the first sight stays as it is.
//   npm run figures
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const guide = new URL('docs/extraction.md', root);
const isnad = fileURLToPath(new URL('dist/cli/main.js', root));

const figures = (folder) =>
  JSON.parse(execFileSync(process.execPath, [isnad, 'eval', folder, '--format', 'json'], { cwd: root }))
    .measures;

const [samples, short] = ['seed/annotations', 'test/corpus/annotations'].map(figures);
const percent = (figure) => (100 * (figure.f1 ?? figure.accuracy)).toFixed(1);

const row = /^\| ([a-z][a-z ]+?) \| [\d.]+ \| ([\d.]+) \| [\d.]+ \|$/gm;
const written = readFileSync(guide, 'utf8').replace(
  row,
  (_, measure, first) =>
    `| ${measure} | ${percent(samples[measure])} | ${first} | ${percent(short[measure])} |`,
);
writeFileSync(guide, written);
