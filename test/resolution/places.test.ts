import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlaceMention, resolvePlaces } from '../../src/resolution/places.js';

const mention = (article: string, ...anchors: readonly string[]): PlaceMention => ({
  article,
  local: 'here',
  nameKey: 'بيريزوفكا',
  anchors,
  starts: [],
  ends: [],
  variant: { name: 'بيريزوفكا', aliases: [], kind: 'VILLAGE' },
});

/** Which mentions share a place, as numbers of classes in the order of their first mention. */
const classes = (mentions: readonly PlaceMention[]): readonly number[] => {
  const ids = resolvePlaces(mentions);
  const order = [...new Set(ids)];
  return ids.map((id) => order.indexOf(id));
};

describe('places of one name', () => {
  const inKursk = mention('a', 'kursk', 'russia');
  const inRussia = mention('b', 'russia');
  const inSumy = mention('c', 'sumy', 'ukraine');
  const inBelgorod = mention('d', 'belgorod', 'russia');
  const somewhere = mention('e');

  it.each<readonly [string, readonly PlaceMention[], readonly number[]]>([
    ['are one where one says more than the other', [inKursk, inRussia], [0, 0]],
    ['are two where they exclude each other', [inKursk, inSumy], [0, 1]],
    ['take in who says nothing, while there is one', [somewhere, inKursk, inRussia], [0, 0, 0]],
    ['leave who says nothing alone between two', [somewhere, inKursk, inSumy], [0, 1, 2]],
    ['leave who says too little alone between two', [inRussia, inKursk, inBelgorod], [0, 1, 2]],
    ['keep who says enough of several', [inRussia, inKursk, inSumy], [0, 0, 1]],
    ['are one where nobody says anything', [somewhere, mention('f')], [0, 0]],
  ])('%s', (_, mentions, expected) => {
    expect(classes(mentions)).toEqual(expected);
  });

  it('are the same whatever the order', () => {
    const all = [inKursk, inRussia, inSumy, inBelgorod, somewhere];
    const idsOf = (mentions: readonly PlaceMention[]): ReadonlyMap<string, string | undefined> =>
      new Map(resolvePlaces(mentions).map((id, at) => [mentions[at]?.article ?? '', id]));
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (order) => {
        const [expected, found] = [idsOf(all), idsOf(order)];
        for (const [article, id] of expected) expect(found.get(article)).toBe(id);
      }),
    );
  });
});
