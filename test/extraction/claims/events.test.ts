import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

const read = (text: string) => {
  const { events, actors, locations } = extract(articleOf(text));
  const names = new Map([...actors, ...locations].map(({ id, name }) => [id, name]));
  return events.map(({ type, location, participants }) => ({
    type,
    place: location && names.get(location),
    who: participants.map(({ actor, role }) => `${role} ${names.get(actor) ?? ''}`),
  }));
};

describe('where an event happened', () => {
  it.each([
    ['قصف الطيران مواقع في حلب أمس.', 'حلب', 'a preposition of place behind the trigger'],
    ['أعلنت صحيفة في القاهرة أن القوات قصفت مواقع قرب حلب.', 'حلب', 'not where it is told'],
    ['عاد السكان إلى مدينة حلب التي احتلها المسلحون.', 'حلب', 'what the relative goes back to'],
    ['عبرت قوات مدرعة الحدود من جهة تشاد نحو حلب.', 'حلب', 'not where it came from'],
  ])('%s: %s, %s', (text, place) => {
    expect(read(text)[0]?.place).toBe(place);
  });

  it('is the country that البلاد calls back, where nothing is closer', () => {
    expect(read('زار الوفد السودان. ونظم المحتجون مظاهرات في البلاد.').at(-1)?.place).toBe('السودان');
  });

  it('is that of another event of the sentence, or of the sentence before, when its own clause names none', () => {
    const [first, second, third] = read(
      'قصف الطيران مواقع في حلب، ما أدى إلى مقتل سائق. وأصيب ثلاثة عمال بجروح.',
    );

    expect([first?.place, second?.place, third?.place]).toEqual(['حلب', 'حلب', 'حلب']);
  });

  it('is nowhere for a meeting that no place is told of, whatever happened before', () => {
    const events = read('قصف الطيران مواقع في حلب. والتقى الوزير نظيره.');

    expect(events.at(-1)).toMatchObject({ type: 'CONSULT', place: undefined });
  });
});

describe('who took part in an event', () => {
  it.each([
    [
      'اتفق الجيش السوداني مع قوات الدعم السريع على هدنة.',
      ['PARTICIPANT الجيش السوداني', 'PARTICIPANT قوات الدعم السريع'],
    ],
    ['هاجم الجيش السوداني قوات الدعم السريع.', ['AGENT الجيش السوداني', 'TARGET قوات الدعم السريع']],
    ['وقع هجوم أمس على الجيش السوداني.', ['TARGET الجيش السوداني']],
  ])('%s', (text, who) => {
    expect(read(text)[0]?.who).toEqual(who);
  });

  it('gives the state whose adjective stands behind the deed', () => {
    const who = read('دعت تركيا إلى هدنة. وتعرض المعبر لقصف تركي عنيف.').flatMap((event) => event.who);

    expect(who).toContain('AGENT تركيا');
  });
});
