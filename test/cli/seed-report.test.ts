import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isnad, temporaryFolder } from './isnad.js';

const written = async (path: string): Promise<unknown> => JSON.parse(await readFile(path, 'utf8'));

describe('isnad seed --report', () => {
  it('writes what it came to, with every failure and its reason', async () => {
    const [folder, out] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(folder, 'bad.json'), '{"text": 1}');
    await writeFile(join(folder, 'good.txt'), 'قال وزير الخارجية المصري إن المحادثات تأجلت.');
    const report = join(out, 'report.json');
    const { code } = await isnad(['seed', folder, join(folder, 'gone.txt'), '--dry-run', '--report', report]);
    expect(code).toBe(1);
    expect(await written(report)).toMatchObject({
      ...{ exitCode: 1, dryRun: true, read: 1, new: 0, failed: 2, assertions: 1 },
      failedBy: { UNREADABLE_ARTICLE: 2 },
      failures: [
        { code: 'UNREADABLE_ARTICLE', reason: expect.stringContaining('gone.txt: does not exist') as string },
        { file: 'bad.json', code: 'UNREADABLE_ARTICLE', reason: 'bad.json: its text is not a string' },
      ],
    });
    expect(await readdir(out)).toEqual(['report.json']);
  });

  it('tells what stopped it', async () => {
    const [folder, out] = [await temporaryFolder(), await temporaryFolder()];
    await writeFile(join(folder, 'good.txt'), 'خبر');
    const report = join(out, 'report.json');
    const nowhere = { NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: 'x' };
    const { code, stdout, stderr } = await isnad(['seed', folder, '--report', report], nowhere);
    expect({ code, told: stderr.includes('error NO_DATABASE: ') }).toEqual({ code: 2, told: true });
    expect(stdout).toBe('');
    expect(await written(report)).toMatchObject({ exitCode: 2, stoppedBy: { code: 'NO_DATABASE' } });
  });

  it('is refused before anything is done where it cannot be written', async () => {
    const { code, stderr } = await isnad(['seed', '.', '--report', '/nowhere/at/all.json']);
    expect(code).toBe(2);
    expect(stderr).toContain('error OUTPUT_FAILED: the report /nowhere/at/all.json cannot be written');
  });
});
