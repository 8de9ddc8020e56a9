import { describe, expect, it } from 'vitest';
import agencies from '../../src/article/agencies.json' with { type: 'json' };
import { boilerplateOf } from '../../src/article/boilerplate.js';
import data from '../../src/article/boilerplate.json' with { type: 'json' };
import { datelineBefore, datelineOn } from '../../src/article/dateline.js';
import datelines from '../../src/article/datelines.json' with { type: 'json' };
import { linesOf } from '../../src/article/lines.js';
import { fold } from '../../src/language/fold.js';

describe('each row of boilerplate', () => {
  it.each(data.rows)('$reason drops $example', ({ reason, example }) => {
    expect(boilerplateOf(example)?.reason).toBe(reason);
  });

  it.each(data.rows)('$reason keeps $keeps', ({ keeps }) => {
    expect(boilerplateOf(keeps)).toBeUndefined();
  });

  it.each(data.rows)('$reason never drops a paragraph', ({ example }) => {
    expect(boilerplateOf(`${example} ${'كلمة '.repeat(100)}`)).toBeUndefined();
  });

  it.each(['فرانس24/ أ ف ب', 'وكالات', '(رويترز)', 'رويترز - وكالات', 'Reuters', 'وكالة الأناضول'])(
    'a line that only signs is none of the article: %s',
    (line) => {
      expect(boilerplateOf(line)?.reason).toBe('byline');
    },
  );

  it.each(['رويترز نقلت الخبر', 'خاص بالمدينة', 'العربية لغة المدينة'])(
    'a line that begins like one is: %s',
    (line) => {
      expect(boilerplateOf(line)).toBeUndefined();
    },
  );
});

describe('each shape of a dateline', () => {
  it.each(datelines.shapes)('$reason: $example', ({ example, place, stands }) => {
    const [line] = linesOf(example, 0);
    if (line === undefined) throw new Error('an example without a line');
    const found = stands === 'line' ? datelineOn(example, line) : datelineBefore(example, line);
    expect(found && example.slice(found.place.start, found.place.end)).toBe(place);
  });
});

describe('the lists', () => {
  it.each([
    ['agencies', [...agencies.agencies, ...agencies.collective]],
    ['words that are no places', datelines.notPlaces.words],
  ])('of %s are in normal form and name nothing twice', (_, words) => {
    expect(words.filter((word) => word !== word.normalize('NFC'))).toEqual([]);
    expect(words.map(fold).toSorted()).toEqual([...new Set(words.map(fold))].toSorted());
  });
});
