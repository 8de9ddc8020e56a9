import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import type { Span } from '../../src/domain/span.js';
import { extract } from '../../src/extraction/extract.js';
import { mixedText } from '../language/mixed-text.js';
import { articleOf } from './article-of.js';

const words =
  'قال قالت وأضاف أن إن إنه مضيفا إلى بحسب عن لم يؤكد نفى الرئيس بوتين حاكم كورسك سميرنوف قرية كييف المنطقة الوزارة المتحدث باسم مسؤول مصادر محمد بن خالد قتل قصف 12 1735 جنديا أمس و، : . ؟ « » " “ ” ″ ( ) - ـ ل كما الذي ما ذاته عبد أبو \n'.split(
    ' ',
  );

const phrases = [
  'قالت وزارة الدفاع الروسية إن',
  'وقال محمد بن خالد، حاكم مقاطعة كورسك بالوكالة، إن',
  'وأضاف أن',
  '، مشيرا إلى أن',
  '، مضيفة:',
  '، وفقا لوكالة رويترز',
  'نقلت وكالة رويترز عن بوتين قوله إن',
  'وجاء في بيان الوزارة أن',
  'نفى المتحدث باسم الجيش الأوكراني',
  'ولم تؤكد الوزارة أن',
  'القوات الأوكرانية دخلت قريتي بوروفكا ونوفينكا في مقاطعة كورسك',
  '1,735 جنديا قتلوا في المنطقة منذ أمس',
  '«الوضع خطير جدا هناك» و«الوقت ينفد بسرعة»',
  '"نحن هنا منذ أيام" ',
  'على حد قوله',
  '. ',
  '.\n',
];

/** Text that looks like news and keeps no rule of it, broken now and then by anything at all. */
const newsLike = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...phrases) },
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 1, arbitrary: mixedText },
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((parts) => parts.join(' '));

const anyText = fc.oneof(newsLike, mixedText);
const read = (text: string): Extraction => extract(articleOf(text));

const spansOf = ({ actors, locations, events, claims }: Extraction): readonly Span[] => [
  ...actors.flatMap(({ mentions }) => mentions),
  ...locations.flatMap(({ mentions, withinEvidence }) => [
    ...mentions,
    ...(withinEvidence === undefined ? [] : [withinEvidence]),
  ]),
  ...events.map(({ trigger }) => trigger),
  ...claims.flatMap(({ span, cue, source, quantities }) => [
    span,
    ...[cue, source].filter((one) => one !== undefined),
    ...quantities.map((quantity) => quantity.span),
  ]),
];

describe('whatever stands in a text', () => {
  it('is read without an error, and every span has words in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of spansOf(read(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives claims, and the mentions of each name, in its order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { actors, locations, claims } = read(text);
        for (const { mentions } of [...actors, ...locations])
          expect(mentions).toEqual([...mentions].sort((a, b) => a.start - b.start));
        const starts = claims.map(({ span }) => span.start);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  });

  it('gives no id twice and none that is not there', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { actors, locations, events, claims } = read(text);
        const ids = [...actors, ...locations, ...events].map(({ id }) => id);
        const named = [
          ...locations.flatMap(({ within }) => within ?? []),
          ...actors.flatMap(({ affiliationId }) => affiliationId ?? []),
          ...events.flatMap(({ location, participants }) => [
            ...participants.map(({ actor }) => actor),
            ...(location === undefined ? [] : [location]),
          ]),
          ...claims.flatMap(({ speaker, via, onBehalfOf, about }) => [
            speaker,
            ...via,
            ...about,
            ...(onBehalfOf === undefined ? [] : [onBehalfOf]),
          ]),
        ];
        expect(new Set(ids).size).toBe(ids.length);
        expect(new Set(claims.map(({ id }) => id)).size).toBe(claims.length);
        expect(named.filter((id) => !ids.includes(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is now and then news: the promises above are about something', () => {
    const read40 = fc.sample(newsLike, { numRuns: 40, seed: 7 }).map(read);

    expect(read40.filter(({ claims }) => claims.length > 1).length).toBeGreaterThan(20);
    expect(
      read40.filter(({ locations, events }) => locations.length > 0 && events.length > 0).length,
    ).toBeGreaterThan(10);
  });

  it('gives the same bytes every time', () => {
    fc.assert(
      fc.property(anyText, (text) => JSON.stringify(read(text)) === JSON.stringify(read(text))),
      { numRuns: 100 },
    );
  });
});
