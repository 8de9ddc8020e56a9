import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const bench = fileURLToPath(new URL('../../dist/bench/main.js', import.meta.url));

const numbers = (line: string): readonly number[] =>
  [...line.matchAll(/\d[\d,.]*(?=\s|$)/gu)].map(([number]) => Number(number.replaceAll(',', '')));

it('bench extract tells articles and words a second, memory, and cost by length', async () => {
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [bench, 'extract', '--quick']);
  expect(stderr).toBe('');
  const lineOf = (start: string): string => stdout.split('\n').find((line) => line.startsWith(start)) ?? '';
  for (const speed of ['words cut and folded, one core', 'extraction, one core', 'extraction, all cores']) {
    const figures = numbers(lineOf(speed));
    expect(figures).toHaveLength(4);
    for (const figure of figures) expect(figure).toBeGreaterThan(0);
  }
  expect(stdout).toMatch(/^Peak memory \d+ MB\.$/mu);
  expect(lineOf('ms for 1,000 words')).toMatch(/×1\s+×4$/u);
  expect(numbers(lineOf('articles joined'))).toHaveLength(2);
}, 120_000);
