import type { Draw } from './draw.js';
import { valueOf } from './grammar.js';
import { hostileLiterals, hostileNumbers, hostileText } from './hostile.js';
import { asked, marker } from './sent.js';
import type { Kinds } from './kinds.js';

const many = (count: number, of: (at: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(between);

const text = (value: string): string => JSON.stringify(value);

/** Puts something in the place of one match of a pattern. */
const instead = (draw: Draw, document: string, [pattern, other]: readonly [RegExp, string]): string => {
  const places = [...document.matchAll(pattern)];
  if (places.length === 0) return `${document} ${other}`;
  const place = draw.oneOf(places);
  return document.slice(0, place.index) + other + document.slice(place.index + place[0].length);
};

const literal = /"[^"\n]*"|\b\d+\b|\b[A-Z][A-Z_]{2,}\b|\btrue\b|\bfalse\b/gu;
const word = /\b[a-z]\w+\b/gu;
const sizes = [3, 30, 99, 101, 400, 1200, 2400];

const openings = ['{not:', '{and:[', '{or:[{contested:true},', '{assertions:{some:{claim:', '{claims:{none:'];
const closings = ['}', ']}', ']}', '}}}', '}}'];

const nestedFilter = (draw: Draw): string => {
  const [at, deep] = [draw.below(openings.length), draw.oneOf([2, 5, 20, 99, 150, 900])];
  return `{ claims(filter: ${(openings[at] ?? '').repeat(deep)}{contested: true}${(closings[at] ?? '').repeat(deep)}) { totalCount } }`;
};

/** Documents that are not what they should be. */
export const ofDocuments: Kinds = {
  'valid-question': (_, { document }) => asked(document),
  'mutation-of-a-reader': (_, { change }) => asked(change),
  'wrong-literal': (draw, { document }) =>
    asked(instead(draw, document, [literal, draw.oneOf(hostileLiterals)])),
  'odd-number': (draw, { document }) => asked(instead(draw, document, [literal, draw.oneOf(hostileNumbers)])),
  'hostile-text': (draw, { document }) => asked(instead(draw, document, [literal, text(hostileText(draw))])),
  'hostile-block': (draw, { document }) =>
    asked(instead(draw, document, [literal, `"""${hostileText(draw).replaceAll('"', "'")}"""`])),
  'unknown-word': (draw, { document }) =>
    asked(
      instead(draw, document, [
        word,
        draw.oneOf(['nothing', '__proto__', 'constructor', '__schema', 'toString', '_']),
      ]),
    ),
  'exchanged-words': (draw, { document }) => {
    const words = [...document.matchAll(word)].map(([one]) => one);
    return asked(instead(draw, document, [word, draw.oneOf(words)]));
  },
  'odd-alias': (draw, { document }) =>
    asked(
      instead(draw, document, [
        /\{ (?=[a-z])/gu,
        `{ ${draw.oneOf(['__proto__', 'constructor', 'hasOwnProperty', 'then', 'length', 'a'.repeat(5000)])}: `,
      ]),
    ),
  'page-sizes': (draw) =>
    asked(
      `{ claims(first: ${draw.oneOf(hostileNumbers)}, last: ${draw.oneOf([...hostileNumbers, 'null'])}) { edges { node { id } } } }`,
    ),
  'limits-of-counts': (draw) =>
    asked(
      `{ claims { countUpTo(limit: ${draw.oneOf(hostileNumbers)}) } claimStats(by: [DAY], limit: ${draw.oneOf(hostileNumbers)}) { count } }`,
    ),
  'cyclic-fragments': (draw) => {
    const round = 1 + draw.below(6);
    return asked(
      `{ claims { ...f0 } } ${many(round, (at) => `fragment f${at} on ClaimConnection { totalCount ...f${(at + 1) % round} }`)}`,
    );
  },
  'fragment-bomb': (draw) => {
    const deep = draw.oneOf([5, 12, 30]);
    return asked(
      `{ claims { ...f0 } } ${many(deep, (at) => `fragment f${at} on ClaimConnection { ...f${at + 1} edges { node { id } } ...f${at + 1} }`)} fragment f${deep} on ClaimConnection { totalCount }`,
    );
  },
  'overlapping-fragments': (draw) => {
    const count = draw.oneOf([10, 60, 200]);
    return asked(
      `{ claims { ${many(count, (at) => `...f${at}`)} } } ${many(count, (at) => `fragment f${at} on ClaimConnection { edges { node { id } } }`)}`,
    );
  },
  'unknown-fragment': (_, { document }) => asked(document.replace('{', '{ ...nowhere ')),
  aliases: (draw) =>
    asked(`{ ${many(draw.oneOf(sizes), (at) => `a${at}: claims(first: 1) { totalCount }`)} }`),
  'one-field-often': (draw) => asked(`{ claims { ${'totalCount '.repeat(draw.oneOf(sizes))} } }`),
  directives: (draw) =>
    asked(`{ claims ${'@skip(if: false) '.repeat(draw.oneOf([1, 3, 60, 900]))}{ totalCount } }`),
  'odd-directive': (draw) =>
    asked(
      `query @${draw.oneOf(['skip(if: true)', 'nothing', 'defer', 'include', 'skip(if: "x")', 'oneOf'])} { claims @${draw.oneOf(['include(if: null)', 'stream', 'skip', 'deprecated'])} { totalCount } }`,
    ),
  'deep-fields': (draw) => {
    const deep = draw.oneOf([2, 4, 8, 40, 300]);
    return asked(
      `{ claims(first: 1) { edges { node { ${'assertions { claim { '.repeat(deep)} id ${'} } '.repeat(deep)} } } } }`,
    );
  },
  'deep-values': (draw) => {
    const deep = draw.oneOf(sizes);
    return asked(
      `{ claims(filter: { id: ${'['.repeat(deep)}"${marker}"${']'.repeat(deep)} }) { totalCount } }`,
    );
  },
  'deep-selections': (draw) => {
    const deep = draw.oneOf(sizes);
    return asked(`{ ${'... { '.repeat(deep)}__typename${' }'.repeat(deep)} }`);
  },
  'deep-types': (draw) => {
    const deep = draw.oneOf(sizes);
    return asked(
      `query ($v: ${'['.repeat(deep)}Int${']'.repeat(deep)}) { claims(first: $v) { totalCount } }`,
    );
  },
  'deep-filters': (draw) => asked(nestedFilter(draw)),
  'long-list': (draw) =>
    asked(
      `{ claims(filter: { id: [${many(draw.oneOf([1, 150, 250, 4000]), (at) => `"claim_${at}"`, ',')}] }) { totalCount } }`,
    ),
  introspection: (draw) => {
    const deep = draw.below(9);
    return asked(
      `{ __schema { types { name ${'fields { type { '.repeat(deep)} name ${'} } '.repeat(deep)} } } __type(name: ${text(hostileText(draw))}) { name } }`,
    );
  },
  'cut-off': (draw, { document }) => asked(document.slice(0, draw.below(document.length))),
  'odd-signs': (draw, { document }) => {
    const at = draw.below(document.length);
    return asked(
      document.slice(0, at) +
        draw.oneOf([
          '\u0000',
          '\ufeff',
          '\u202e',
          '\ud800',
          '\u200b',
          '"',
          '"""',
          '#',
          '\\',
          '…',
          '&',
          '\u0007',
          '}',
          '{',
          '$',
          '@',
          '!',
          '|',
        ]) +
        document.slice(at),
    );
  },
  'several-operations': (draw, { document, other, change }) =>
    asked(
      [document, other, change]
        .map((one, at) => one.replace(/^(query|mutation) \w*/mu, `$1 Op${at}`))
        .join('\n'),
      {
        operationName: draw.oneOf([
          'Op0',
          'Op1',
          'Op2',
          'Op9',
          '',
          null,
          7,
          '__proto__',
          'constructor',
          marker.repeat(3000),
        ]),
      },
    ),
  'other-definitions': (draw) =>
    asked(
      draw.oneOf([
        'type Query { a: Int }',
        'schema { query: Query }',
        'extend type Claim { a: Int }',
        'subscription { claimAdded { id } }',
        '',
        ' ',
        '#',
        '{}',
        '{',
        'query',
        'fragment a on Claim { id }',
        '{ ...on Claim { id } }',
        'query ($a: Nothing) { __typename }',
        'query ($a: Int, $a: Int) { __typename }',
        'query a { __typename } query a { __typename }',
      ]),
    ),
  'odd-arguments': (draw, material) => {
    const filter = material.schema.getType(
      draw.oneOf([
        'ClaimFilter',
        'ArticleFilter',
        'ActorFilter',
        'EventFilter',
        'JudgementFilter',
        'QuantityFilter',
      ]),
    );
    return asked(
      `{ ${draw.oneOf(['claims', 'articles', 'actors', 'events', 'judgements', 'locations'])}(filter: ${valueOf(draw, material, [filter as never, 3])}, first: 1) { totalCount suggestions { name } } }`,
    );
  },
  'paths-and-neighbours': (draw, { ids }) =>
    asked(`{ paths(from: ${text(draw.oneOf(ids))}, to: ${text(draw.often(70) ? draw.oneOf(ids) : hostileText(draw))}, maxHops: ${draw.oneOf(['1', '3', '6', '7', '-1', 'null'])}) { length }
      neighbourhood(of: ${text(draw.oneOf(ids))}, hops: ${draw.oneOf(['1', '3', '4', '0'])}, limit: ${draw.oneOf(['1', '200', '201'])}) { nodes { id } } }`),
};
