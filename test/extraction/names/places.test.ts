import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

/** Each place as `name KIND < what it lies in: its words`, those left out that are there for another's sake. */
const places = (text: string): readonly string[] => {
  const { locations } = extract(articleOf(text));
  return locations
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ name, kind, within, mentions }) => {
      const around = locations.find(({ id }) => id === within);
      const words = mentions.map(({ start, end }) => text.slice(start, end)).join(', ');
      return `${name} ${kind}${around === undefined ? '' : ` < ${around.name}`}: ${words}`;
    });
};

describe('places', () => {
  it.each([
    ['قصفت قرى في مقاطعة كورسك.', ['كورسك REGION < روسيا: كورسك']],
    ['قصفت قرى بمقاطعة كورسك.', ['كورسك REGION < روسيا: كورسك']],
    ['حطت الطائرة في مطار زنبار أمس.', ['زنبار OTHER: زنبار']],
    ['حطت الطائرة في مطار عسكري أمس.', []],
    ['وصل الوفد إلى بلدة تقع قرب النهر.', []],
    ['انعقد المؤتمر في دافوس أمس.', ['دافوس CITY < سويسرا: دافوس']],
    ['حمل الحارس البندقية أمس.', []],
    ['زار الوزير قرية تعاني من الجفاف.', []],
    ['تحفر الشركة بئرا بدارتون البحرية.', ['دارتون البحرية REGION: دارتون البحرية']],
    [
      'تحفر الشركة بئرين في دارتون الكبرى وزنبار الشرقية.',
      ['دارتون الكبرى REGION: دارتون الكبرى', 'زنبار الشرقية REGION: زنبار الشرقية'],
    ],
    ['أغلق الجيش المعابر بحدودها الشمالية.', []],
    ['عمل الضابط في سلاح البحرية.', []],
    ['نما الاقتصاد في منطقة اليورو.', ['منطقة اليورو REGION < أوروبا: منطقة اليورو']],
    ['هاجمت روسيا أوكرانيا.', ['روسيا COUNTRY: روسيا', 'أوكرانيا COUNTRY: أوكرانيا']],
    ['وصل الوزير إلى موسكو أمس.', ['موسكو CITY < روسيا: موسكو']],
    ['وصل الوفد لكييف أمس.', ['كييف CITY < أوكرانيا: كييف']],
    ['وصل بوتين إلى بكين.', ['بكين CITY < الصين: بكين']],
    ['نزح الأهالي من قطاع غزة.', ['قطاع غزة REGION < فلسطين: قطاع غزة']],
    ['حدث هذا في محافظة حمص.', ['حمص REGION < سوريا: حمص']],
    ['جرى ذلك بمدينة تاغانروغ الروسية.', ['تاغانروغ CITY < روستوف: تاغانروغ']],
    [
      'قطع الطريق بين بورتسودان والخرطوم.',
      ['بورتسودان CITY < السودان: بورتسودان', 'الخرطوم CITY < الخرطوم: الخرطوم'],
    ],
  ])('in %s are %j', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    [
      'دخلت القوات قريتي بوروفكا ونوفينكا في مقاطعة كورسك.',
      ['بوروفكا VILLAGE < كورسك: بوروفكا', 'نوفينكا VILLAGE < كورسك: نوفينكا', 'كورسك REGION < روسيا: كورسك'],
    ],
    [
      'دخلت القوات بلدات كورينيفو وسودجا وغلوشكوفو.',
      ['كورينيفو TOWN < كورسك: كورينيفو', 'سودجا TOWN < كورسك: سودجا', 'غلوشكوفو TOWN < كورسك: غلوشكوفو'],
    ],
  ])('come in lists: %s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  it.each([
    ['دخلت القوات قرية زيلينوفكا الواقعة في مقاطعة كورسك.', 'زيلينوفكا VILLAGE < كورسك: زيلينوفكا'],
    ['دخلت القوات بلدة كفر نورين في ريف حلب.', 'كفر نورين TOWN < حلب: كفر نورين'],
    ['قتل اثنان في حي الزيتون بمدينة غزة.', 'الزيتون DISTRICT: الزيتون'],
  ])('that no gazetteer has are told by the word before them: %s', (text, place) => {
    expect(places(text)).toContain(place);
  });

  it('say which words put one into another', () => {
    const text = 'دخلت القوات قرية زيلينوفكا الواقعة في مقاطعة كورسك.';
    const [village] = extract(articleOf(text)).locations;

    expect(village).toMatchObject({ withinBasis: 'text' });
    expect(text.slice(village?.withinEvidence?.start, village?.withinEvidence?.end)).toContain('كورسك');
  });

  it('of the gazetteer lie where it has them, in every article', () => {
    const { locations } = extract(articleOf('وصلت قافلة من الأدوية إلى بلدة دوما في الغوطة الشرقية.'));

    expect(locations.map(({ withinBasis }) => withinBasis)).not.toContain('text');
  });

  it.each([
    'بنيت مدينة جديدة هناك.',
    'هذه منطقة نفوذ واسعة.',
    'دخلت القوات قرى عدة.',
    'وصل سالم نور إلى بيته.',
    'كان يوما طويلا.',
  ])('are not in %s', (text) => {
    expect(places(text)).toEqual([]);
  });
});

describe('a place called back', () => {
  const about = (text: string): readonly string[] => {
    const { claims, locations } = extract(articleOf(text));
    return locations.filter(({ id }) => claims.at(-1)?.about.includes(id)).map(({ name }) => name);
  };

  it.each([
    ['المنطقة', 'تقع قرية زيلينوفكا في مقاطعة كورسك. وقال أنطونيو غوتيريش إن المنطقة آمنة.', 'كورسك'],
    ['بالمقاطعة', 'بدأ القتال في مقاطعة كورسك. وقال أنطونيو غوتيريش إن الوضع بالمقاطعة خطير.', 'كورسك'],
    ['المدينة', 'سقطت قذائف على مدينة تاغانروغ. وقال أنطونيو غوتيريش إن المدينة آمنة.', 'تاغانروغ'],
    ['البلدة', 'سقطت قذائف على بلدة سودجا. وقال أنطونيو غوتيريش إن البلدة آمنة.', 'سودجا'],
  ])('by %s is what the claim is about', (_, text, place) => {
    expect(about(text)).toContain(place);
  });

  it('is the last one of its kind', () => {
    const text = 'سقطت قذائف على بلدة سودجا ثم على بلدة كورينيفو. وقال أنطونيو غوتيريش إن البلدة آمنة.';

    expect(about(text)).toEqual(['كورينيفو']);
  });
});

describe('البلاد and المملكة', () => {
  const callsBack = (text: string): readonly string[] => {
    const { claims, locations } = extract(articleOf(text));
    return locations
      .filter(({ id }) => claims.some(({ about }) => about.includes(id)))
      .map(({ name }) => name);
  };

  it.each([
    ['زار أنطونيو غوتيريش السودان. وقال أنطونيو غوتيريش إن الوضع في البلاد صعب.', 'السودان'],
    ['زار أنطونيو غوتيريش المغرب بعد فرنسا. وقال أنطونيو غوتيريش إن الوضع في المملكة مستقر.', 'المغرب'],
  ])('are the country that the article names most: %s', (text, country) => {
    expect(callsBack(text)).toEqual([country]);
  });
});
