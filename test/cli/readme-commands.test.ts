import { readFileSync } from 'node:fs';
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { start, temporaryFolder } from './isnad.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const readme = readFileSync(join(root, 'README.md'), 'utf8');

// Those that need no database; the others are run by the tests of their commands.
const commands = [...readme.matchAll(/^isnad ((?:extract|eval) .*?)(?: +#.*)?$/gmu)].map(
  ([, line = '']) => line,
);

/** The words of a command line, quotation marks taken off. */
const wordsOf = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? '');

describe('the commands that the README shows', () => {
  it('are three at least', () => {
    expect(commands.length).toBeGreaterThanOrEqual(3);
  });

  it.each(commands)('isnad %s does what it is asked to', async (line) => {
    const folder = await temporaryFolder();
    for (const name of ['seed', 'test']) await symlink(join(root, name), join(folder, name));
    const { code, stdout, stderr } = await start(wordsOf(line), {}, folder).ended;
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: line.includes('--out') ? '12 pages in pages\n' : '',
    });
    if (line.startsWith('eval')) expect(stdout).toMatch(/^measure +P +R +F1 +of\nactors /u);
  });
});
