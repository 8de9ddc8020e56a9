import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import type { Span } from '../../src/domain/span.js';
import { extract } from '../../src/extraction/extract.js';
import { mixedText } from '../language/mixed-text.js';
import { articleOf } from './article-of.js';

const words = Array.from(
  new Set(
    'قال قالت وأضاف أن إن إنه مضيفا مشيرا إلى وفقا لـ بحسب نقلت عن قوله جاء في بيان لم يؤكد نفى أعلنت وزارة الدفاع الروسية الأوكرانية الرئيس بوتين حاكم مقاطعة كورسك بالوكالة سميرنوف قرية قريتي بلدة مدينة كييف موسكو المنطقة الوزارة المتحدث باسم الجيش مسؤول مصادر شهود محمد بن خالد قتل قصف 12 1735 جنديا أمس و، : . ؟ « » " “ ” ″ ( ) - ـ ل وكالة رويترز صحيفة كما الذي ما على حد قوله ذاته عبد أبو \n'.split(
      ' ',
    ),
  ),
);

/** Text that looks like news and keeps no rule of it, broken now and then by anything at all. */
const newsLike = fc
  .array(
    fc.oneof({ weight: 12, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: mixedText }),
    {
      maxLength: 80,
    },
  )
  .chain((parts) => fc.constantFrom(' ', ' ', ' ', '', '\n').map((gap) => parts.join(gap === '' ? '' : gap)));

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

  it('gives the same bytes every time', () => {
    fc.assert(
      fc.property(anyText, (text) => JSON.stringify(read(text)) === JSON.stringify(read(text))),
      { numRuns: 100 },
    );
  });
});
