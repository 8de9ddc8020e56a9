import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, root), 'utf8');
const guide = textOf('docs/api.md');

describe('docs/api.md', () => {
  const questions = [...guide.matchAll(/```graphql\n([^`]+)```/gu)].map(([, question = '']) => question);

  it('asks questions that the schema knows', () => {
    const schema = buildSchema(textOf('schema/schema.graphql'));
    expect(questions.length).toBeGreaterThan(1);
    expect(questions.flatMap((question) => validate(schema, parse(question)))).toEqual([]);
  });

  it('links to files that there are', () => {
    const links = [...guide.matchAll(/\]\((?!https?:|#)([^)#]+)/gu)].map(([, link = '']) => link);
    expect(links.filter((link) => !existsSync(new URL(`docs/${link}`, root)))).toEqual([]);
  });

  it('names scripts that there are', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { readonly scripts: object };
    const named = [...guide.matchAll(/npm run ([a-z:-]+)/gu)].map(([, script = '']) => script);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
