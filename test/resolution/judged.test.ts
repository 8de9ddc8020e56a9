import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../src/domain/judgement.js';
import { anchored } from '../../src/resolution/judgements/anchored.js';
import { correctionOf } from '../../src/resolution/judgements/corrected.js';
import { groupsOf } from '../../src/resolution/judgements/groups.js';
import type { Judged, Pair } from '../../src/resolution/judgements/judged.js';

const text = 'قال الوزير إن الجسر مفتوح. ثم قال المحافظ إن الجسر مفتوح أيضا.';
const quote = 'الجسر مفتوح';
const [first, second] = [text.indexOf(quote), text.lastIndexOf(quote)];
const told = (id: string, start: number, parts: { readonly speaker: string; readonly length?: number }) => ({
  ...{ id, start, end: start + (parts.length ?? quote.length), speaker: parts.speaker },
});
const anchor = (parts: Partial<Anchor> = {}): Anchor => ({ article: 'a', quote, occurrence: 1, ...parts });

describe('the words of a judgement', () => {
  const assertions = [
    told('one', first, { speaker: 'minister' }),
    told('two', second, { speaker: 'governor', length: quote.length + 6 }),
  ];

  it('mean the assertion at that occurrence of them', () => {
    expect(anchored(anchor(), text, assertions)).toBe('one');
    expect(anchored(anchor({ occurrence: 2 }), text, assertions)).toBe('two');
    expect(anchored(anchor({ occurrence: 3 }), text, assertions)).toBeUndefined();
  });

  it('are found though the text before them changed, and though others cut the assertion otherwise', () => {
    const shifted = assertions.map((one) => ({ ...one, start: one.start + 4, end: one.end + 4 }));
    expect(anchored(anchor({ occurrence: 2 }), `مقدمة ${text}`.slice(2), shifted)).toBe('two');
    const wider = [told('wide', first - 3, { speaker: 'minister', length: quote.length + 3 })];
    expect(anchored(anchor(), text, wider)).toBe('wide');
  });

  it('that stand in one place only mean that place, whatever occurrence it was', () => {
    expect(anchored(anchor({ occurrence: 2 }), text.slice(0, first + 20), assertions.slice(0, 1))).toBe(
      'one',
    );
  });

  it('of two who say it together mean the one who was extracted then, or none', () => {
    const both = [told('one', first, { speaker: 'minister' }), told('other', first, { speaker: 'deputy' })];
    expect(anchored(anchor({ speaker: 'deputy' }), text, both)).toBe('other');
    expect(anchored(anchor({ speaker: 'somebody' }), text, both)).toBeUndefined();
    expect(anchored(anchor(), text, both)).toBeUndefined();
  });
});

describe('two corrections of one assertion', () => {
  const named = (id: string, name: string) => ({
    ...({ id, name, type: 'PERSON', identification: 'NAMED', roots: [] } as const),
  });

  it('agree on an actor or have no effect', () => {
    expect(correctionOf([named('x', 'ب'), named('x', 'أ')])?.name).toBe('أ');
    expect(correctionOf([named('x', 'أ'), named('y', 'ب')])).toBeUndefined();
  });
});

const letters = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const pair = fc.uniqueArray(fc.constantFrom(...letters), {
  minLength: 2,
  maxLength: 2,
}) as fc.Arbitrary<unknown>;
const pairs = fc.array(pair as fc.Arbitrary<Pair>, { maxLength: 6 });
const classes = fc
  .array(fc.integer({ min: 0, max: 3 }), { minLength: letters.length, maxLength: letters.length })
  .map((of) =>
    [0, 1, 2, 3].map((n) => letters.filter((_, at) => of[at] === n)).filter((one) => one.length > 0),
  );

const alike = (a: string, b: string): number => Math.abs(a.charCodeAt(0) - b.charCodeAt(0)) / 10;
const together = (groups: readonly (readonly string[])[], [a, b]: Pair): boolean =>
  groups.some((group) => group.includes(a) && group.includes(b));
const shuffled = (judged: Judged): Judged => ({
  same: judged.same.map(([a, b]) => [b, a] as const).toReversed(),
  different: judged.different.toReversed(),
});

describe('what was judged', () => {
  it('keeps what is different apart, whatever else was judged', () => {
    fc.assert(
      fc.property(classes, pairs, pairs, (of, same, different) => {
        const groups = groupsOf(of, { same, different }, alike);
        expect(different.filter((one) => together(groups, one))).toEqual([]);
        expect(groups.flat().toSorted()).toEqual(letters);
      }),
    );
  });

  it('joins what is the same, where nothing is different', () => {
    fc.assert(
      fc.property(classes, pairs, (of, same) => {
        const groups = groupsOf(of, { same, different: [] }, alike);
        expect(same.every((one) => together(groups, one))).toBe(true);
      }),
    );
  });

  it('comes out the same in any order', () => {
    fc.assert(
      fc.property(classes, pairs, pairs, (of, same, different) => {
        const judged = { same, different };
        const turned = of.map((one) => one.toReversed()).toReversed();
        expect(groupsOf(turned, shuffled(judged), alike)).toEqual(groupsOf(of, judged, alike));
      }),
    );
  });

  it('beats the classes: what is judged the same stays so though its classes hold what is different', () => {
    const groups = groupsOf(
      [
        ['a', 'x'],
        ['b', 'y'],
      ],
      { same: [['a', 'b']], different: [['x', 'y']] },
      alike,
    );
    expect(together(groups, ['a', 'b'])).toBe(true);
    expect(together(groups, ['x', 'y'])).toBe(false);
  });
});
