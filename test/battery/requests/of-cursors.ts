import type { Draw } from './draw.js';
import { hostileText } from './hostile.js';
import type { Kinds } from './kinds.js';
import { asked } from './sent.js';

const lists = ['claims', 'articles', 'actors', 'locations', 'events', 'judgements', 'contradictions'];

const at = (draw: Draw, cursor: string) => {
  const list = draw.oneOf(lists);
  const side = draw.oneOf(['after', 'before']);
  const search = draw.often(15);
  const question = search ? 'search(text: "كورسك", after: $c)' : `${list}(${side}: $c, first: 2)`;
  return asked(`query ($c: String) { ${question} { edges { cursor } } }`, { variables: { c: cursor } });
};

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value), 'utf8').toString('base64url');

const orders = [
  'Claim.SAID_DESC',
  'Article.PUBLISHED_DESC',
  'Actor.NAME_ASC',
  'Event.DATE_DESC',
  'Search.RELEVANCE',
  'Claim.RELEVANCE',
  'Contradiction.LATEST',
];

/** Cursors that nobody gave, or that were given for something else. */
export const ofCursors: Kinds = {
  'cursor-of-another-list': (draw, { cursors }) => at(draw, draw.oneOf(cursors)),
  'changed-cursor': (draw, { cursors }) => {
    const cursor = draw.oneOf(cursors);
    const place = draw.below(cursor.length);
    return at(
      draw,
      cursor.slice(0, place) + draw.oneOf(['A', '_', '-', '=', '', '\u0000', ' ']) + cursor.slice(place + 1),
    );
  },
  'made-up-cursor': (draw) =>
    at(
      draw,
      encoded([
        draw.oneOf(orders),
        draw.oneOf([hostileText(draw), 7, -1, 1e300, null, [], {}, '2024-08-12']),
        draw.oneOf([hostileText(draw), 'claim_1', 0, null]),
      ]),
    ),
  'garbage-cursor': (draw) =>
    at(
      draw,
      draw.oneOf([
        hostileText(draw),
        encoded({ a: 1 }),
        encoded([]),
        encoded(null),
        'W10',
        '!!!!',
        'A'.repeat(100_000),
        encoded('['.repeat(5000)),
      ]),
    ),
};
