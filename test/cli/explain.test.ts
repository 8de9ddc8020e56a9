import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { articles } from '../domain/samples.js';
import { all, domOf } from '../support/dom.js';
import { isnad, samples, temporaryFolder } from './isnad.js';

const text = 'قالت وزارة الصحة السودانية إن المستشفى خرج من الخدمة.\n';

describe('isnad extract --explain', () => {
  it('prints one page with every article on it', async () => {
    const { code, stdout, stderr } = await isnad(['extract', samples, '--explain']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const document = domOf(stdout);
    expect(all(document, 'section')).toHaveLength(articles.length);
    const [first] = all(document, '.text');
    expect(first?.textContent).toBe(await readFile(join(samples, articles[0] ?? ''), 'utf8'));
  });

  it('writes a page for each article below --out, where it lay, and says how many', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'in', 'north'), { recursive: true });
    await writeFile(join(folder, 'in', 'a.txt'), text);
    await writeFile(join(folder, 'in', 'north', 'خبر.txt'), text);
    const lines = [text, `${text}وأضافت أن الأدوية نفدت.`].map((line) =>
      JSON.stringify({ text: line, language: 'ar' }),
    );
    await writeFile(join(folder, 'in', 'feed.jsonl'), lines.join('\n'));
    const out = join(folder, 'out');
    const { code, stdout, stderr } = await isnad(['extract', join(folder, 'in'), '--explain', '--out', out]);
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: `4 pages in ${out}\n` });
    expect((await readdir(out, { recursive: true })).toSorted()).toEqual([
      'a.txt.html',
      'feed.jsonl-1.html',
      'feed.jsonl-2.html',
      'north',
      'north/خبر.txt.html',
    ]);
    const page = domOf(await readFile(join(out, 'a.txt.html'), 'utf8'));
    expect(page.querySelector('.text')?.textContent).toBe(text);
  });

  it('shortens a name that no disk would take with .html behind it', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, `${'ب'.repeat(125)}.txt`), text);
    const out = join(folder, 'out');
    const { code } = await isnad(['extract', join(folder), '--explain', '--out', out]);
    expect([code, await readdir(out)]).toEqual([0, [`${'ب'.repeat(120)}.html`]]);
  });

  it('names what fails and writes the rest', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), text);
    await writeFile(join(folder, 'b.txt'), '');
    const { code, stderr } = await isnad(['extract', folder, '--explain', '--out', join(folder, 'out')]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error UNREADABLE_ARTICLE: b\.txt/u);
    expect(stderr).toContain('1 page in ');
  });

  it('refuses a folder that cannot be written to', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'a.txt'), text);
    const extract = ['extract', join(folder, 'a.txt'), '--explain', '--out'];
    // A folder below /proc can be made by nobody, though it is not said that it may not.
    for (const out of [join(folder, 'a.txt'), '/proc/isnad/pages']) {
      const { code, stderr } = await isnad([...extract, out]);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^error BAD_INPUT: .*cannot be written/u);
    }
  });

  it('is one form of output and --format another', async () => {
    const { code, stderr } = await isnad(['extract', samples, '--explain', '--format', 'json']);
    expect(code).toBe(2);
    expect(stderr).toContain(
      "error BAD_INPUT: option '--explain' cannot be used with option '--format <format>'",
    );
  });
});
