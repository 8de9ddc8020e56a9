import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

const states = (text: string): readonly string[] =>
  extract(articleOf(text))
    .actors.filter(({ type }) => type === 'GOVERNMENT')
    .map(({ name }) => name);

describe('a country or a capital', () => {
  it.each([
    ['ودعت طهران إلى الهدوء.', ['إيران']],
    ['وعبرت فيها تركيا عن قلقها.', ['تركيا']],
    ['وهي جماعة مسلحة مدعومة من إيران.', ['إيران']],
    ['بدأت محادثات جديدة مع قطر.', ['قطر']],
    ['رحب الوفد بانضمام فنلندا.', []],
    ['أكدت الهند وتايلاند أن الاتفاق قريب.', ['الهند', 'تايلاند']],
    ['رحب الوفد بقيام ماليزيا بالوساطة.', ['ماليزيا']],
    ['بحث الوفد اتفاق السلام بين المتمردين وكولومبيا.', ['كولومبيا']],
    ['ناشد الأمين العام أستراليا أن تساعد.', []],
    ['وناشد أستراليا أن تساعد.', ['أستراليا']],
    ['يشارك الفوج في التحالف الذي تقوده فرنسا.', ['فرنسا']],
    ['رحب الوفد بعد قرار فنلندا.', ['فنلندا']],
  ])('acts, or others deal with it: %s', (text, names) => {
    expect(states(text)).toEqual(names);
  });

  it.each([
    'زار الوفد لبنان أمس.',
    'استهدف القصف سوريا.',
    'وصل الوزير إلى فرنسا.',
    'تقع المدينة في شمال كندا.',
  ])('is a place alone in «%s»', (text) => {
    expect(states(text)).toEqual([]);
  });

  it('and an agency are told by the dateline', () => {
    const { actors, locations } = extract(articleOf('كييف (رويترز) - قال سالم حداد إن الطريق آمن.'));

    expect(locations.map(({ nameEn }) => nameEn)).toContain('Kyiv');
    expect(actors.map(({ nameEn }) => nameEn)).toContain('Reuters');
  });
});

describe('a state that another one addresses, or that a relative clause tells of', () => {
  it.each([
    ['وتتهم السعودية إيران بتزويد الجماعة بالسلاح.', ['السعودية', 'إيران']],
    ['شكر وزير الخارجية التركي، سالم حداد، الأردن على الدعم.', ['الأردن']],
    ['وزار الوفد الجزيرة التي انتزعتها روسيا قبل عام.', ['روسيا']],
    ['زار الرئيس التركي فرنسا.', []],
  ])('%s', (text, states) => {
    const found = extract(articleOf(text)).actors.filter(({ type }) => type === 'GOVERNMENT');

    expect(found.map(({ name }) => name)).toEqual(states);
  });
});
