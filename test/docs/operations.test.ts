import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { variables } from '../../src/cli/environment.js';
import { program } from '../../src/cli/program.js';

const textOf = (file: string): string => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
const guide = textOf('docs/operations.md');

const named = (text: string, pattern: RegExp): readonly string[] => [
  ...new Set([...text.matchAll(pattern)].map(([, name = '']) => name)),
];
const unknown = (names: readonly string[], known: readonly string[]): readonly string[] =>
  names.filter((name) => !known.includes(name));

describe('docs/operations.md', () => {
  const commands = program().commands;

  it('shows commands with options that they have', () => {
    const shown = [...guide.matchAll(/(?:^|`)(?:[A-Z_]+=\S+ )?isnad ([a-z]+)([^\n`]*)/gmu)];
    expect(shown.length).toBeGreaterThan(10);
    for (const [line, name, words = ''] of shown) {
      const command = commands.find((one) => one.name() === name);
      const options = command?.options.map(({ long }) => long ?? '') ?? [];
      expect([line, command?.name(), unknown(named(words, /(--[a-z-]+)/gu), options)]).toEqual([
        line,
        name,
        [],
      ]);
    }
  });

  it('names codes of errors, variables and figures that there are', () => {
    const codes = named(textOf('src/domain/errors.ts'), /^ {2}\| '([A-Z_]+)'/gmu);
    expect(unknown(named(guide, /^\| `([A-Z]+_[A-Z]+)`/gmu), codes)).toEqual([]);
    const given = named(guide, /\b(ISNAD_[A-Z0-9_]*[A-Z0-9])\b/gu);
    expect(
      unknown(
        given,
        variables.map(({ name }) => name),
      ),
    ).toEqual([]);
    const figures = named(textOf('docs/operations.md'), /^\| `(isnad_[a-z_]+)` \|/gmu);
    const watched = named(guide, /\b(isnad_[a-z_]+)\b/gu).map((name) => name.replace(/_bucket$/u, ''));
    expect(unknown(watched, figures)).toEqual([]);
  });

  it('leads to headings and files that there are', () => {
    const headings = named(guide, /^## (.+)$/gmu).map((title) =>
      title
        .toLowerCase()
        .replace(/[^\w -]/gu, '')
        .replaceAll(' ', '-'),
    );
    expect(unknown(named(guide, /\]\(#([\w-]+)\)/gu), headings)).toEqual([]);
    for (const file of named(guide, /\]\(([\w./-]+)(?:#[\w-]+)?\)/gu))
      expect(textOf(`docs/${file}`)).not.toBe('');
  });
});
