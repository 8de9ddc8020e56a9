import { describe, expect, it } from 'vitest';
import { actorOf, articleOf, defence, extractionOf, kursk, russia, staff } from '../support/extractions.js';
import type {
  ExtractedActor,
  ExtractedLocation,
  ExtractedQuantity,
  Extraction,
} from '../../src/domain/extraction.js';
import { linksOf } from '../../src/resolution/links/links.js';
import { asTold, claimsOf, relationsOf } from './stories.js';

interface Told {
  readonly by: ExtractedActor;
  readonly on: string;
  readonly value: number;
  readonly about?: string;
  readonly number?: Partial<ExtractedQuantity>;
  /** Where; Kursk unless told, null for nowhere. */
  readonly where?: ExtractedLocation | null;
}

/** «قتل 14 جنديا في كورسك» by somebody on a day, about the twelfth of August unless told. */
const told = ({ by, on, value, about = '2024-08-12', number = {}, where = kursk }: Told): Extraction => {
  const text = `قتل ${value} جنديا في كورسك: ${by.name} ${on}`;
  return extractionOf({
    article: articleOf({ text, publishedAt: on }),
    actors: by.id === defence.id ? [by] : [by, defence],
    locations: [russia, kursk],
    claims: [
      {
        words: text,
        by,
        about: where === null ? [] : [where.id],
        numbers: [{ words: `${value} جنديا`, value, ...number }],
        time: { from: about, to: about, precision: 'DAY', basis: { start: 0, end: 3 } },
      },
    ],
  });
};

const typesOf = (extractions: readonly Extraction[]): readonly string[] =>
  relationsOf(claimsOf(extractions)).map(({ type, basis }) => `${type} ${basis}`);

const day = '2024-08-12';
const next = '2024-08-13';

describe('claims that number one thing', () => {
  it.each<readonly [why: string, pair: readonly [Told, Told], links: readonly string[]]>([
    [
      'contradict where two speakers differ',
      [
        { by: defence, on: day, value: 14 },
        { by: staff, on: day, value: 40 },
      ],
      ['CONTRADICTS number'],
    ],
    [
      'support each other where they agree',
      [
        { by: defence, on: day, value: 14 },
        { by: staff, on: next, value: 14 },
      ],
      ['SUPPORTS proposition'],
    ],
    [
      'support each other in a figure of three digits, though one names no place',
      [
        { by: defence, on: day, value: 121 },
        { by: staff, on: next, value: 121, where: null },
      ],
      ['SUPPORTS figure'],
    ],
    [
      'have nothing to do with each other where a number of two digits names no place',
      [
        { by: defence, on: day, value: 14 },
        { by: staff, on: next, value: 14, where: null },
      ],
      [],
    ],
    [
      'have nothing to do with each other where the figure is of another place',
      [
        { by: defence, on: day, value: 121 },
        { by: staff, on: next, value: 121, where: russia },
      ],
      [],
    ],
    [
      'have nothing to do with each other where the figure is of another week',
      [
        { by: defence, on: day, value: 121 },
        { by: staff, on: '2024-08-19', value: 121, where: null },
      ],
      [],
    ],
    [
      'supersede where one speaker corrects itself',
      [
        { by: defence, on: day, value: 14 },
        { by: defence, on: next, value: 19 },
      ],
      ['SUPERSEDES number'],
    ],
    [
      'leave each other alone about two days',
      [
        { by: defence, on: day, value: 14 },
        { by: staff, on: day, value: 40, about: next },
      ],
      [],
    ],
    [
      'leave each other alone about two kinds of people',
      [
        { by: defence, on: day, value: 14 },
        { by: staff, on: day, value: 40, number: { unit: 'مدنيا' } },
      ],
      [],
    ],
    [
      'leave each other alone where `about` covers both',
      [
        { by: defence, on: day, value: 100 },
        { by: staff, on: day, value: 105, number: { approx: true } },
      ],
      [],
    ],
    [
      'do not contradict in one speaker on one day',
      [
        { by: defence, on: day, value: 14 },
        { by: defence, on: day, value: 19 },
      ],
      [],
    ],
    [
      'are no support from a man of the same ministry',
      [
        { by: defence, on: day, value: 14 },
        { by: actorOf('ناطق', { affiliationId: defence.id }), on: day, value: 14 },
      ],
      [],
    ],
  ])('%s', (_, [a, b], links) => {
    expect(typesOf([told(a), told(b)])).toEqual(links);
    expect(typesOf([told(b), told(a)])).toEqual(links);
  });

  it('point from the later saying to the earlier', () => {
    const claims = claimsOf([
      told({ by: defence, on: next, value: 19 }),
      told({ by: defence, on: day, value: 14 }),
    ]);
    const [link] = relationsOf(claims);
    expect(claims.find(({ id }) => id === link?.from)?.records[0].said).toBe(next);
  });
});

describe('the links of some claims', () => {
  const claims = claimsOf(
    [14, 19, 41, 19].flatMap((value, at) => [
      told({ by: at % 2 === 0 ? defence : staff, on: day, value }),
      told({ by: at % 2 === 0 ? staff : defence, on: next, value: value + at }),
    ]),
  );
  const all = linksOf(claims, asTold);

  it('are those of all that begin or end with one of them', () => {
    expect(all.length).toBeGreaterThan(claims.length);
    for (const { id } of claims)
      expect(linksOf(claims, asTold, { changed: new Set([id]) })).toEqual(
        all.filter(({ from, to }) => from === id || to === id),
      );
  });
});

describe('what can differ from nothing', () => {
  it('shares no topic: a toll without a place is asked of no other', () => {
    const subjects = (where: ExtractedLocation | null): readonly string[] =>
      claimsOf([told({ by: defence, on: day, value: 14, where })])
        .flatMap(({ topics }) => topics)
        .filter((topic) => topic.startsWith('subject:'));
    expect(subjects(kursk)).toHaveLength(1);
    expect(subjects(null)).toEqual([]);
  });
});
