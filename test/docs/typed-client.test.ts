import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);

interface Package {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const librariesOf = (file: string): Readonly<Record<string, string>> => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync(new URL(file, root), 'utf8')) as Package;
  return { ...dependencies, ...devDependencies };
};

describe('the typed client in examples', () => {
  it('has the types that today’s schema gives its question; npm run examples writes them anew', () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['examples/typed-client/generate.mjs', '--check'],
      { cwd: root, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, '']);
  });

  it('names the versions of its libraries that it is checked with', () => {
    const ours = librariesOf('package.json');
    const its = librariesOf('examples/typed-client/package.json');
    expect(its).toEqual(Object.fromEntries(Object.keys(its).map((name) => [name, ours[name]])));
  });
});
