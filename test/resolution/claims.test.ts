import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import {
  articleOf,
  type ClaimParts,
  defence,
  eventIdOf,
  extractionOf,
  kursk,
  russia,
  staff,
  unknownPlaceOf,
} from '../support/extractions.js';
import { kurskStories } from '../support/kursk-stories.js';
import { claimsOf } from './stories.js';

const village = unknownPlaceOf('بيريزوفكا', { within: kursk.id });

interface Told extends Omit<Partial<ClaimParts>, 'mode'> {
  readonly on?: string;
  readonly trigger?: string;
  readonly mode?: 'REPELLED' | 'GROUND' | 'STRIKE';
}

/** An article of one sentence by the ministry, which is all of its claim. */
const told = (text: string, { on, trigger, mode = 'REPELLED', ...claim }: Told = {}): Extraction => {
  const article = articleOf({ text, ...(on === undefined ? {} : { publishedAt: on }) });
  const events = trigger === undefined ? [] : [{ words: trigger, mode, location: village.id }];
  const about = [
    ...(claim.about ?? []),
    ...(trigger === undefined ? [] : [village.id, eventIdOf(article, trigger)]),
  ];
  return extractionOf({
    article,
    actors: [defence, staff],
    locations: [russia, kursk, village],
    events,
    claims: [{ words: text, by: defence, ...claim, about }],
  });
};

const killed = (words: string, value: number): Pick<Told, 'numbers' | 'about'> => ({
  numbers: [{ words, value }],
  about: [village.id],
});
const moved = (words: string): Pick<Told, 'numbers' | 'about'> => ({
  numbers: [{ words, value: 310, counts: 'DISPLACED' }],
  about: [village.id],
});
const lost = (words: string, value: number): Pick<Told, 'numbers'> => ({
  numbers: [{ words, value, counts: 'LOSSES' }],
});

const one: readonly (readonly [why: string, a: Extraction, b: Extraction])[] = [
  [
    'an event at a village, in other words',
    told('إحباط محاولات تسلل قرب بيريزوفكا', { trigger: 'إحباط' }),
    told('فشل هجوم مدرع شنته مجموعات على بيريزوفكا', { trigger: 'فشل' }),
  ],
  [
    'a number of four digits, in other words and of another place',
    told('خسر الخصم 2468 جنديا', lost('2468 جنديا', 2468)),
    told('بلغت الخسائر نحو 2468 من العسكريين في كورسك', {
      ...lost('2468 من العسكريين', 2468),
      about: [kursk.id],
    }),
  ],
  [
    'a small number at a place on a day',
    told('قتل 14 في بيريزوفكا', { on: '2024-08-12', ...killed('14', 14) }),
    told('سقوط 14 قتيلا في قرية بيريزوفكا', { on: '2024-08-12', ...killed('14 قتيلا', 14) }),
  ],
  [
    'the same number, one of them undated',
    told('قتل 14 في بيريزوفكا', { on: '2024-08-12', ...killed('14', 14) }),
    told('سقوط 14 قتيلا في قرية بيريزوفكا', killed('14 قتيلا', 14)),
  ],
  [
    'the same evacuation, told with its cause and without',
    told('إجلاء 310 أسر من بيريزوفكا بعد القصف', { ...moved('310 أسر'), trigger: 'القصف', mode: 'STRIKE' }),
    told('نقل 310 عائلات من بيريزوفكا', moved('310 عائلات')),
  ],
  [
    'the same words on two days',
    told('الجسر القديم تحت سيطرة قواتنا', { on: '2024-08-12' }),
    told('«الجسر القديم» تحت سيطرة قواتنا!', { on: '2024-08-19' }),
  ],
];

const two: readonly (readonly [why: string, a: Extraction, b: Extraction])[] = [
  [
    'the same number on another day',
    told('قتل 14 في بيريزوفكا', { on: '2024-08-12', ...killed('14', 14) }),
    told('قتل 14 في بيريزوفكا اليوم', { on: '2024-08-13', ...killed('14', 14) }),
  ],
  [
    'another number',
    told('قتل 14 في بيريزوفكا', { on: '2024-08-12', ...killed('14', 14) }),
    told('قتل 15 في بيريزوفكا', { on: '2024-08-12', ...killed('15', 15) }),
  ],
  [
    'a small number that is of no place',
    told('قتل 2 في انفجار عند السد', { numbers: [{ words: '2', value: 2 }] }),
    told('مصرع 2 جراء حريق كبير', { numbers: [{ words: '2', value: 2 }] }),
  ],
  [
    'two sayings about one region',
    told('ما يجري في كورسك درس للجميع', { about: [kursk.id] }),
    told('الوضع في كورسك مستقر تماما', { about: [kursk.id] }),
  ],
  [
    'two battles at one village',
    told('معارك ضارية عند بيريزوفكا', { trigger: 'معارك', mode: 'GROUND' }),
    told('اشتباكات متقطعة في بيريزوفكا', { trigger: 'اشتباكات', mode: 'GROUND' }),
  ],
  [
    'the same by another speaker',
    told('إحباط محاولات تسلل قرب بيريزوفكا', { trigger: 'إحباط' }),
    told('إحباط محاولات تسلل قرب بيريزوفكا.', { trigger: 'إحباط', by: staff }),
  ],
  [
    'the same denied',
    told('إحباط محاولات تسلل قرب بيريزوفكا', { trigger: 'إحباط' }),
    told('إحباط محاولات تسلل قرب بيريزوفكا.', { trigger: 'إحباط', polarity: 'DENIED' }),
  ],
  ['two words, which say another thing in each article', told('نعم بالتأكيد'), told('نعم، بالتأكيد')],
];

describe('two articles', () => {
  it.each(one)('make one claim of %s', (_, a, b) => {
    const claims = claimsOf([a, b]);
    expect(claims).toHaveLength(1);
    expect(claims[0]?.records).toHaveLength(2);
  });

  it.each(two)('make two claims of %s', (_, a, b) => {
    expect(claimsOf([a, b])).toHaveLength(2);
  });

  it('keep an undated number apart from two dated ones', () => {
    const dated = ['2024-08-12', '2024-08-13'].map((on) =>
      told(`قتل 14 في بيريزوفكا ${on}`, { on, ...killed('14', 14) }),
    );
    expect(claimsOf([...dated, told('قتل 14 في بيريزوفكا', killed('14', 14))])).toHaveLength(3);
  });

  it('let the words decide where one article has two such sentences', () => {
    const twice = 'إحباط محاولات تسلل قرب بيريزوفكا، ثم صد هجوم مدرع على القرية نفسها';
    const article = articleOf({ text: twice });
    const parts = ['إحباط محاولات تسلل قرب بيريزوفكا', 'صد هجوم مدرع على القرية نفسها'];
    const both = extractionOf({
      article,
      actors: [defence],
      locations: [russia, kursk, village],
      events: [
        { words: 'إحباط', mode: 'REPELLED', location: village.id },
        { words: 'صد', mode: 'REPELLED', location: village.id },
      ],
      claims: parts.map((words, at) => ({
        words,
        by: defence,
        about: [village.id, eventIdOf(article, at === 0 ? 'إحباط' : 'صد')],
      })),
    });
    expect(claimsOf([both])).toHaveLength(2);
    expect(claimsOf([both, told('إحباط محاولات تسلل قرب بيريزوفكا', { trigger: 'إحباط' })])).toHaveLength(2);
  });
});

describe('claims', () => {
  it('are the same whatever the order of the articles', () => {
    const expected = claimsOf(kurskStories)
      .map(({ id }) => id)
      .sort();
    fc.assert(
      fc.property(fc.shuffledSubarray([...kurskStories], { minLength: kurskStories.length }), (order) => {
        expect(
          claimsOf(order)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(expected);
      }),
    );
  });
});
