import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { exitCodes } from '../../src/cli/exit-code.js';
import { variables } from '../../src/cli/environment.js';
import { program } from '../../src/cli/program.js';
import { measures } from '../../src/evaluation/verdict.js';
import { rules as attribution } from '../../src/extraction/attribution/rules.js';

const root = new URL('../../', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const readme = textOf('README.md');
const packageFile = JSON.parse(textOf('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

const named = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];

describe('the README', () => {
  const commands = program().commands.map((command) => command.name());

  it('names the commands that there are, and each of them', () => {
    // `isnad seed …` in code; `isnad is …` in prose is no command.
    const inReadme = named(readme, /(?:`|^|-- )isnad ([a-z]+)/gmu).filter((word) => word !== 'is');
    expect(inReadme.toSorted()).toEqual(commands.toSorted());
  });

  it('names options that there are', () => {
    const options = program().commands.flatMap((command) => command.options.map(({ long }) => long));
    const known = [...options, '--help', '--version', '--build'];
    expect(named(readme, /(--[a-z][a-z-]+)/gu).filter((option) => !known.includes(option))).toEqual([]);
  });

  it('lists the variables that there are, each with its default', () => {
    for (const { name, byDefault } of variables)
      expect(readme).toMatch(
        new RegExp(`^\\| \`${name}\` \\| ${byDefault === '' ? '' : `\`${byDefault}\` `}\\|`, 'mu'),
      );
    const listed = named(readme, /\b((?:NEO4J|ISNAD)_[A-Z_]+)\b/gu);
    expect(listed.filter((name) => !variables.some((one) => one.name === name))).toEqual([]);
  });

  it('names scripts that there are', () => {
    const scripts = named(readme, /npm run (?:-s )?([a-z:-]+)/gu);
    expect(scripts.filter((script) => !(script in packageFile.scripts))).toEqual([]);
  });

  it('links to files that there are', () => {
    const links = named(readme, /\]\((?!https?:|#)([^)#]+)/gu);
    expect(links.filter((link) => !existsSync(new URL(link, root)))).toEqual([]);
  });
});

describe('docs/extraction.md', () => {
  const guide = textOf('docs/extraction.md');

  it('names files that there are', () => {
    const files = named(guide, /`([a-z][\w./-]*\.(?:json|ts|tsv))`/gu);
    expect(files.length).toBeGreaterThan(20);
    const stands = (file: string): boolean => ['', 'src/'].some((at) => existsSync(new URL(at + file, root)));
    expect(files.filter((file) => !stands(file))).toEqual([]);
  });

  it('shows a rule as it is', () => {
    const shown = JSON.parse(/```json\n([^`]+)```/u.exec(guide)?.[1] ?? '') as { readonly name: string };
    expect(attribution).toContainEqual(shown);
  });

  it('tells every measure', () => {
    const reached = guide.slice(guide.indexOf('## What it reaches'));
    expect(named(reached, /^\| ([a-z][a-z ]+?) \| [\d.]+ \|/gmu)).toEqual(measures);
  });
});

describe('docs/errors.md', () => {
  const errors = textOf('docs/errors.md');

  it('lists every code that there is', () => {
    const union = /export type ErrorCode =([^;]+);/u.exec(textOf('src/domain/errors.ts'))?.[1] ?? '';
    const codes = named(union, /'([A-Z_]+)'/gu);
    expect(codes.length).toBeGreaterThan(5);
    expect(named(errors, /^\| `([A-Z_]+)`/gmu).toSorted()).toEqual(codes.toSorted());
  });

  it('lists every exit code', () => {
    const listed = named(errors, /^\| (\d+) \|/gmu).map(Number);
    expect(listed.toSorted((a, b) => a - b)).toEqual(Object.values(exitCodes));
  });
});

describe('docs/dependencies.md', () => {
  it('says of every dependency what it is for', () => {
    const { dependencies, devDependencies } = packageFile;
    const listed = named(textOf('docs/dependencies.md'), /^\| `([^`]+)`/gmu);
    expect(listed.toSorted()).toEqual(Object.keys({ ...dependencies, ...devDependencies }).sort());
  });
});
