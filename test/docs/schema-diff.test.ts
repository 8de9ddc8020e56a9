import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'isnad-schema-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A released schema of some version, and the one that should follow it. */
const compared = (
  before: string,
  after: string,
  version = '0.1.0',
): { code: number | null; told: string } => {
  const files = [`# The schema of isnad ${version}. Written by hand.\n${before}`, after].map((text, at) => {
    const file = join(folder, `${at}.graphql`);
    writeFileSync(file, text);
    return file;
  });
  const { status, stdout } = spawnSync(process.execPath, ['scripts/schema-diff.mjs', ...files], {
    encoding: 'utf8',
  });
  return { code: status, told: stdout };
};

const schema = (fields: string): string => `type Query { ${fields} }`;

describe('the schema compared with the released one', () => {
  it.each([
    ['a new field', schema('a: Int'), schema('a: Int b: Int')],
    ['a new argument that may be left out', schema('a: Int'), schema('a(of: Int): Int')],
    ['a field that becomes sure', schema('a: Int'), schema('a: Int!')],
    ['the end of a deprecated field', schema('a: Int b: Int @deprecated(reason: "a")'), schema('a: Int')],
    [
      'the end of a deprecated value',
      `${schema('a: E')} enum E { X Y @deprecated(reason: "X") }`,
      `${schema('a: E')} enum E { X }`,
    ],
    [
      'the end of a deprecated argument',
      schema('a(of: Int @deprecated(reason: "no use")): Int'),
      schema('a: Int'),
    ],
  ])('allows %s', (_, before, after) => {
    expect(compared(before, after).code).toBe(0);
  });

  it.each([
    ['the end of a field', schema('a: Int b: Int'), schema('a: Int'), 'Query.b'],
    ['a field that may be null', schema('a: Int!'), schema('a: Int'), 'Query.a'],
    ['another type', schema('a: Int'), schema('a: String'), 'Query.a'],
    ['an argument that must be given', schema('a: Int'), schema('a(of: Int!): Int'), 'Query.a.of'],
    ['the end of a value', `${schema('a: E')} enum E { X Y }`, `${schema('a: E')} enum E { X }`, 'E.Y'],
  ])('refuses %s, and names it', (...[, before, after, path]) => {
    const { code, told } = compared(before, after);
    expect(code).toBe(1);
    expect(told).toContain(`(${path})`);
  });

  it('lets a version break that is raised for it', () => {
    const [before, after] = [schema('a: Int b: Int'), schema('a: Int')];
    expect(compared(before, after, '0.0.9').code).toBe(0);
    expect(compared(before, after, '99.0.0').code).toBe(1);
  });
});
