import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

const countries = [
  ['RU', 'الروسي', 'الروسية'],
  ['UA', 'الأوكراني', 'الأوكرانية'],
  ['US', 'الأميركي', 'الأميركية'],
  ['US', 'الأمريكي', 'الأمريكية'],
  ['GB', 'البريطاني', 'البريطانية'],
  ['FR', 'الفرنسي', 'الفرنسية'],
  ['DE', 'الألماني', 'الألمانية'],
  ['CN', 'الصيني', 'الصينية'],
  ['TR', 'التركي', 'التركية'],
  ['IR', 'الإيراني', 'الإيرانية'],
  ['EG', 'المصري', 'المصرية'],
  ['JO', 'الأردني', 'الأردنية'],
  ['SD', 'السوداني', 'السودانية'],
  ['IQ', 'العراقي', 'العراقية'],
  ['MA', 'المغربي', 'المغربية'],
] as const;

const institutions = [
  ['وزارة الخارجية', 'f', 'DIPLOMATIC'],
  ['الخارجية', 'f', 'DIPLOMATIC'],
  ['وزارة الدفاع', 'f', 'MILITARY'],
  ['الدفاع', 'f', 'MILITARY'],
  ['الجيش', 'm', 'MILITARY'],
  ['القوات', 'f', 'MILITARY'],
] as const;

const cases = countries.flatMap(([country, m, f]) =>
  institutions.map(([noun, gender, office]) => ({
    text: `${gender === 'f' ? 'قالت' : 'قال'} ${noun} ${gender === 'f' ? f : m} إن الوضع خطير.`,
    country,
    office,
  })),
);

describe('an institution of a state', () => {
  it.each(cases)('of $country speaks in $text', ({ text, country, office }) => {
    const { actors, claims } = extract(articleOf(text));

    expect(actors.find(({ id }) => id === claims[0]?.speaker)).toMatchObject({
      sourceType: 'OFFICIAL',
      office,
      country,
      identification: 'NAMED',
    });
  });

  it.each([
    ['قوات حفظ السلام وصلت.', ['قوات حفظ السلام']],
    ['قالت شرطة لندن إن رجلا أوقف.', ['شرطة لندن']],
    ['قال مجلس الأمن الدولي إن الوضع خطير.', ['مجلس الأمن الدولي']],
    ['قالت منظمة الصحة العالمية إن الوضع خطير.', ['منظمة الصحة العالمية']],
  ])('of others: in %s %j', (text, names) => {
    expect(extract(articleOf(text)).actors.map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it('is one actor by its long and its short name', () => {
    const text = 'قالت وزارة الخارجية الفرنسية إن الوضع خطير. وأكدت الخارجية الفرنسية أن الوقت ينفد.';
    const { claims } = extract(articleOf(text));

    expect(new Set(claims.map(({ speaker }) => speaker)).size).toBe(1);
    expect(claims).toHaveLength(2);
  });
});
