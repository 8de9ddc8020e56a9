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

  it.each([
    'قالت الوكالة الدولية للطاقة الذرية إن المفاعل آمن. وأكدت الوكالة الدولية أن التفتيش مستمر.',
    'قالت المحكمة الاتحادية العراقية إن الطعن مقبول. وأكدت المحكمة الاتحادية أن الجلسة مؤجلة.',
  ])('is one actor by the beginning of its name: %s', (text) => {
    const { claims } = extract(articleOf(text));

    expect(new Set(claims.map(({ speaker }) => speaker)).size).toBe(1);
    expect(claims).toHaveLength(2);
  });

  it('is one actor with and without its country, wherever the country stands', () => {
    const text =
      'ألغت المحكمة العليا القرار. وقالت المحكمة الأسترالية العليا إن الطعن مقبول. وأكدت المحكمة العليا الأسترالية أن الجلسة مؤجلة.';

    expect(extract(articleOf(text)).actors.map(({ name }) => name)).toHaveLength(1);
  });

  it('of two countries is two actors', () => {
    const text =
      'قالت المحكمة العليا الأسترالية إن الطعن مقبول. وأكدت المحكمة العليا الكندية أن الجلسة مؤجلة. وانتظر المحامون المحكمة العليا.';
    const { claims } = extract(articleOf(text));

    expect(new Set(claims.map(({ speaker }) => speaker)).size).toBe(2);
  });

  it.each([
    ['قالت شركة دارنوك أورلين القابضة إن المصنع مغلق.', 'شركة دارنوك أورلين القابضة'],
    ['وقعت الوزارة عقدا مع شركة زاتورين النمساوية أمس.', 'شركة زاتورين النمساوية'],
  ])('for business has a name that nobody knows: %s', (text, name) => {
    expect(extract(articleOf(text)).actors).toContainEqual(
      expect.objectContaining({ name, type: 'ORGANIZATION', sourceType: 'BUSINESS' }),
    );
  });

  it.each(['وقعت الوزارة عقدا مع شركة أبحاث كبيرة.', 'أسس الشقيقان شركة طيران في الجنوب.'])(
    'for business is not named by what it does: %s',
    (text) => {
      expect(extract(articleOf(text)).actors.filter(({ type }) => type === 'ORGANIZATION')).toEqual([]);
    },
  );

  it('may be several states that do something together', () => {
    expect(extract(articleOf('درست دول غربية المقترح أمس.')).actors).toContainEqual(
      expect.objectContaining({ name: 'دول غربية', type: 'GROUP' }),
    );
  });

  it('is one actor by its long and its short name', () => {
    const text = 'قالت وزارة الخارجية الفرنسية إن الوضع خطير. وأكدت الخارجية الفرنسية أن الوقت ينفد.';
    const { claims } = extract(articleOf(text));

    expect(new Set(claims.map(({ speaker }) => speaker)).size).toBe(1);
    expect(claims).toHaveLength(2);
  });

  it.each([
    ['شلت الأمطار حركة المرور في العاصمة.', 'حركة'],
    ['وصل الجنود إلى موقع الانفجار.', 'موقع'],
    ['أطلقت الشركة منصة إضافية للسفر.', 'منصة'],
    ['يصب ذلك في مصلحة الجميع.', 'مصلحة'],
    ['انقطع التيار عن شبكة المياه.', 'شبكة'],
    ['كتبت سلمى على موقع التواصل الاجتماعي.', 'موقع'],
    ['عدل البرلمان مجلة الأحوال الشخصية.', 'مجلة'],
    ['وصل سالم إلى شبه الجزيرة العربية.', 'الجزيرة'],
  ])('is none in «%s»', (text, noun) => {
    expect(extract(articleOf(text)).actors.filter(({ name }) => name.includes(noun))).toEqual([]);
  });

  it.each([
    ['قالت جامعة الملك خالد إن الدراسة بدأت.', 'جامعة الملك خالد', 'ORGANIZATION', 'EXPERT'],
    [
      'قالت هيئة الرقابة المالية الأردنية إن التحقيق بدأ.',
      'هيئة الرقابة المالية الأردنية',
      'GOVERNMENT',
      'OFFICIAL',
    ],
    [
      'قال المكتب الوطني للمياه والغابات إن الحريق خمد.',
      'المكتب الوطني للمياه والغابات',
      'ORGANIZATION',
      'OFFICIAL',
    ],
    ['قالت لجنة أطباء لبنان إن الدواء نفد.', 'لجنة أطباء لبنان', 'ORGANIZATION', 'NGO'],
    [
      'قال قائد في الوحدة 77 إن الطريق آمن. وانسحبت الوحدة 77 من المعبر.',
      'الوحدة 77',
      'MILITARY',
      'OFFICIAL',
    ],
    [
      'نقلت خدمة إم.بي.إن الإخبارية عن مسؤول قوله إن الطريق آمن.',
      'خدمة إم.بي.إن الإخبارية',
      'MEDIA',
      'MEDIA',
    ],
    ['أعلن المتحدث باسم #قوات_التحالف أن الطريق آمن.', 'قوات التحالف', 'MILITARY', 'OFFICIAL'],
  ])('has its whole name and its kind in «%s»', (...row) => {
    const [text, name, type, sourceType] = row;

    expect(extract(articleOf(text)).actors).toContainEqual(
      expect.objectContaining({ name, type, sourceType }),
    );
  });

  it('is the same before and after its country is told', () => {
    const text = 'أغلقت قوات الأمن الطريق. وقالت قوات الأمن السودانية إنها تبحث عن المهاجمين.';

    expect(extract(articleOf(text)).actors.filter(({ type }) => type === 'MILITARY')).toHaveLength(1);
  });
});
