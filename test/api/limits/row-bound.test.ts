import { parse, getOperationAST } from 'graphql';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkOperation } from '../../../src/api/limits/check-operation.js';
import { limits } from '../../../src/api/limits/limits.js';
import type { AskedOperation } from '../../../src/api/collecting.js';
import { rowBound } from '../../../src/api/limits/row-bound.js';
import { buildApiSchema } from '../../../src/api/schema.js';

const schema = buildApiSchema();

const asked = (query: string, variables: Readonly<Record<string, unknown>> = {}): AskedOperation => {
  const document = parse(query);
  const operation = getOperationAST(document, undefined);
  if (operation == null) throw new Error('no operation');
  return { schema, document, operation, variables };
};

const bound = (query: string, variables?: Readonly<Record<string, unknown>>): number | undefined =>
  rowBound(asked(query, variables));

const nested = (first: string): string =>
  `actors(first: ${first}) { edges { node { claims(first: ${first}) { edges { node { id } } } } } }`;

// What is asked, with which variables, and the most rows that it can give: 20 where no size is told, 100 for a count.
const rows: readonly (readonly [query: string, variables: Record<string, unknown>, most: number])[] = [
  ['{ claims { edges { node { id } } } }', {}, 20],
  ['{ claims { totalCount } }', {}, 100],
  ['{ claims(first: 3) { totalCount edges { node { speaker { name } } } } }', {}, 106],
  [`{ ${nested('10')} }`, {}, 110],
  [`query ($n: Int) { ${nested('$n')} }`, { n: 10 }, 110],
  [`query ($n: Int = 10) { ${nested('$n')} }`, {}, 110],
  [`query ($n: Int = 10) { ${nested('$n')} }`, { n: 100 }, 10_100],
  [`query ($n: Int) { ${nested('$n')} }`, {}, 420],
  [`query ($n: Int) { ${nested('$n')} }`, { n: null }, 420],
  [`{ ${nested('null')} }`, {}, 420],
  [`{ ${nested('-1')} }`, {}, 10_100],
  [`query ($n: Int) { ${nested('$n')} }`, { n: -100 }, 10_100],
  [`{ ${nested('1000000')} }`, {}, 10_100],
  [`{ ${nested('0')} }`, {}, 0],
  ['{ claims(last: 7) { edges { node { id } } } }', {}, 7],
  ['{ claims(first: 100, last: null) { edges { node { id } } } }', {}, 100],
  ['{ a: claims { edges { node { id } } } b: claims { edges { node { id } } } }', {}, 40],
  ['{ claims { edges { node { id } } } claims { edges { node { text } } } }', {}, 20],
  ['{ ...f ...f } fragment f on Query { claims { edges { node { id } } } }', {}, 20],
  [
    '{ a: claims { ...f } b: claims { ...f } } fragment f on ClaimConnection { edges { node { assertions { stance } } } }',
    {},
    160,
  ],
  ['query ($no: Boolean!) { claims @skip(if: $no) { edges { node { id } } } }', { no: true }, 0],
  ['query ($no: Boolean!) { claims @skip(if: $no) { edges { node { id } } } }', { no: false }, 20],
  [
    '{ search(text: "a", first: 5) { edges { node { id ... on Claim { assertions { stance } } } } } }',
    {},
    20,
  ],
  ['{ articles(first: 2) { edges { node { mentions { spans { start } } } } } }', {}, 322],
  ['{ claims { countUpTo(limit: 5000) } }', {}, 100],
  ['{ claimStats(by: [DAY, STANCE, DAY], limit: 30) { count } }', {}, 60],
  [
    'query ($by: [ClaimFacet!]!) { claimStats(by: $by, limit: 1000) { count } }',
    { by: ['DAY', 'PLACE', 'STANCE'] },
    3000,
  ],
  ['{ paths(from: "a", to: "b") { nodes { id } } }', {}, 110],
  ['{ paths(from: "a", to: "b", first: -1) { nodes { id } } }', {}, 1100],
  ['{ neighbourhood(of: "a", limit: 7) { truncated nodes { id } } }', {}, 8],
  ['query ($n: Int) { neighbourhood(of: "a", limit: $n) { nodes { id } } }', {}, 51],
  ['query ($n: Int) { neighbourhood(of: "a", limit: $n) { nodes { id } } }', { n: -1 }, 1001],
  ['{ claimStats(by: [STANCE]) { count node { id } } }', {}, 40],
  ['{ claimStats(by: [STANCE], limit: 1000) { count } }', {}, 1000],
  ['{ __typename __schema { types { name fields { name } } } }', {}, 0],
];

describe('the most rows that an answer can have', () => {
  it.each(rows)('%s with %j', (query, variables, most) => {
    expect(bound(query, variables)).toBe(most);
  });

  it('is never made smaller by a size that is none', () => {
    const size = fc.oneof(fc.integer(), fc.constantFrom(null, undefined, -1, 0, 101, 2 ** 31 - 1));
    fc.assert(
      fc.property(size, (n) => {
        const most = bound(`query ($n: Int) { ${nested('$n')} }`, { n }) ?? 0;
        const counted = n ?? 20;
        const real = counted >= 0 && counted <= 100 ? counted + counted ** 2 : 10_100;
        expect(most).toBe(real);
      }),
    );
  });
});

describe('an operation', () => {
  const deep = `actors(first: 100) { edges { node { claims(first: 100) { edges { node { assertions { stance article { id } } } } } } } }`;

  it('is refused where it could give too many rows', () => {
    expect(() => checkOperation(asked(`{ ${deep} }`))).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
    expect(checkOperation(asked(`{ ${nested('100')} }`))).toBeLessThanOrEqual(limits.rows);
  });

  it('is refused where lists stand in more than six lists, however short they are', () => {
    const nest = (times: number): string =>
      `{ claims(first: 1) { edges { node { ${'assertions { claim { '.repeat(times)}id${' } }'.repeat(times)} } } } }`;
    expect(checkOperation(asked(nest(limits.lists - 1)))).toBeLessThan(1000);
    expect(() => checkOperation(asked(nest(limits.lists)))).toThrow(/lists in lists, more than 6 deep/u);
  });

  it('is looked at anew for each set of variables', () => {
    const operation = asked(`query ($n: Int) { ${deep.replaceAll('100', '$n')} }`);
    expect(checkOperation({ ...operation, variables: { n: 1 } })).toBeLessThan(100);
    expect(() => checkOperation({ ...operation, variables: { n: 100 } })).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });

  it('does not become cheap by a first try with variables that cannot be read', () => {
    const operation = asked(
      `query ($about: EntityFilter) { claims(filter: {about: $about}) { totalCount } ${deep} }`,
    );
    expect(checkOperation({ ...operation, variables: { about: 7 } })).toBe(0);
    expect(() => checkOperation({ ...operation, variables: { about: { name: 'x' } } })).toThrow(
      expect.objectContaining({ code: 'LIMIT_EXCEEDED' }),
    );
  });
});
