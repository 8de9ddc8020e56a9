// Runs a benchmark and writes what it prints into docs/benchmarks.md, under the very command:
//   npm run bench:figures -- api --articles 10000
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const page = new URL('docs/benchmarks.md', root);
const given = process.argv.slice(2);

// Where databases are kept changes nothing of the figures and belongs to one machine.
const shown = given.filter((word, at) => word !== '--keep' && given[at - 1] !== '--keep');
const kind = ['--load', '--scale', '--overnight'].find((option) => given.includes(option)) ?? '';
const heading = `<!-- bench ${shown[0]}${kind} -->`;

const written = readFileSync(page, 'utf8');
const start = written.indexOf(heading);
const end = written.indexOf('<!-- end -->', start);
if (start < 0 || end < 0)
  throw new Error(`docs/benchmarks.md has no place for it: ${heading} … <!-- end -->`);

const printed = execFileSync(
  process.execPath,
  [fileURLToPath(new URL('dist/bench/main.js', root)), ...given],
  {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  },
);
const figures = `${heading}\n\n\`npm run bench -- ${shown.join(' ')}\`\n\n\`\`\`text\n${printed.trimEnd()}\n\`\`\`\n\n`;
writeFileSync(page, written.slice(0, start) + figures + written.slice(end));
