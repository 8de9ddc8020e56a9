import { describe, expect, it } from 'vitest';
import type { ExtractedActor } from '../../../src/domain/extraction.js';
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';

const people = (text: string): readonly ExtractedActor[] =>
  extract(articleOf(text)).actors.filter(({ type }) => type === 'PERSON');

const namesIn = (text: string): readonly string[] => people(text).map(({ name }) => name);

describe('a name', () => {
  it.each([
    ['وصل إلياس مورغان إلى القرية.', 'إلياس مورغان'],
    ['سافر أمس ألكسندر هوفمان إلى القرية.', 'ألكسندر هوفمان'],
  ])('may begin with two letters that look like the article: %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('alone is spelled as the whole name was', () => {
    expect(namesIn('وصل جيريمي هنت إلى القرية. وقال هنت إن الطريق آمن.')).toHaveLength(1);
  });

  it('ends before the next one that is known: وبوتين', () => {
    expect(namesIn('بحث خالد حداد وبوتين الاتفاق.')).toEqual(['خالد حداد', 'فلاديمير بوتين']);
  });

  it('ends before the states that somebody speaks to: دول المنطقة', () => {
    expect(namesIn('وحض المبعوث خالد حداد دول المنطقة على الهدوء.')).toEqual(['خالد حداد']);
  });
});

describe('what stands behind a name is no part of it', () => {
  it.each([
    ['وصل سالم حداد مستشارا للبعثة.', 'سالم حداد'],
    ['والتقى خالد نور بدعم من البعثة وفدا.', 'خالد نور'],
    ['وعاد أندرو حداد لطرد المستأجرين.', 'أندرو حداد'],
    ['وسكن خالد نور بمراكش عشر سنين.', 'خالد نور'],
    ['وقال الطبيب خالد نور المتخصص في القلب إن الوضع صعب.', 'خالد نور'],
  ])('in %s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it.each([
    'أوقف الشرطي خالد ومدين في الطريق.',
    'لا يرى الخبير لأي اعتبارات وزنا.',
    'ويقود ابن الرئيس الحملة.',
    'تحسن أندرو الجوية.',
    'وقال جندي فضل عدم ذكر اسمه إن الطريق مقطوع.',
  ])('«%s» has no name of two words', (text) => {
    expect(namesIn(text).filter((name) => name.includes(' ') && !name.startsWith('جندي'))).toEqual([]);
  });

  it('but a surname of the West may begin with و', () => {
    expect(namesIn('التقى هنري واتمان وفدا.')).toEqual(['هنري واتمان']);
  });
});

describe('a name in full', () => {
  it.each([
    ['وصل عبد الكريم الحداد إلى القرية.', 'عبد الكريم الحداد'],
    ['وصل محمد بن خليفة الحداد إلى القرية.', 'محمد بن خليفة الحداد'],
    ['وصل سعيد بن خالد بن راشد آل سالم إلى القرية.', 'سعيد بن خالد بن راشد آل سالم'],
  ])('has its surname: %s', (text, name) => {
    expect(namesIn(text)).toEqual([name]);
  });

  it('goes on behind the part by which all know him', () => {
    const found = people('وصل أمير قطر تميم بن حمد آل ثاني إلى القرية.');

    expect(found.map(({ name }) => name)).toEqual(['تميم بن حمد']);
    expect(found[0]?.mentions).toHaveLength(1);
  });

  it.each([
    ['بلا اسم الأب', 'وصل سالم خالد الحداد إلى القرية. وقال سالم الحداد إن الطريق آمن.'],
    ['بلا بن', 'وصل سالم بن خالد الحداد إلى القرية. وقال سالم خالد الحداد إن الطريق آمن.'],
    ['بالاسم الأول', 'وصلت مريم الحداد إلى القرية. وقالت مريم إن الطريق آمن.'],
  ])('is the same as in short: %s', (_, text) => {
    expect(people(text)).toHaveLength(1);
  });

  it('of two with one surname is meant by the one whose title stands there', () => {
    const text =
      'وصل الرئيس السوداني خالد الحداد إلى القرية. ورافقه العقيد سالم الحداد. وقال الرئيس الحداد إن الطريق آمن.';

    expect(people(text)).toHaveLength(2);
  });

  it('is not meant by a given name that two have', () => {
    const text = 'وصلت مريم الحداد إلى القرية. وسافرت مريم نور. وعادت مريم مساء.';

    expect(people(text).flatMap(({ mentions }) => mentions)).toHaveLength(2);
  });
});

describe('people', () => {
  it.each([
    [
      'قال الرئيس الروسي فلاديمير بوتين إن الحوار ممكن.',
      'فلاديمير بوتين',
      'الرئيس الروسي',
      'EXECUTIVE',
      'RU',
    ],
    [
      'وقال حاكم كورسك بالوكالة، أليكسي سميرنوف، إن القتال مستمر.',
      'أليكسي سميرنوف',
      'حاكم كورسك بالوكالة',
      'LOCAL',
      'RU',
    ],
    [
      'قال وزير الخارجية البولندي رادوسلاف سيكورسكي إن الوضع خطير.',
      'رادوسلاف سيكورسكي',
      'وزير الخارجية البولندي',
      'DIPLOMATIC',
      'PL',
    ],
    [
      'قال رئيس الوزراء الإسرائيلي بنيامين نتنياهو إن الوضع خطير.',
      'بنيامين نتنياهو',
      'رئيس الوزراء الإسرائيلي',
      'EXECUTIVE',
      'IL',
    ],
    [
      'قال المبعوث الأميركي لليبيا ريتشارد حداد إن الوضع خطير.',
      'ريتشارد حداد',
      'المبعوث الأميركي لليبيا',
      'DIPLOMATIC',
      'US',
    ],
    [
      'قال المتحدث باسم الجيش اليمني (القوات الشرعية)، العقيد سالم حداد، إن الوضع خطير.',
      'سالم حداد',
      'المتحدث باسم الجيش اليمني',
      'MILITARY',
      'YE',
    ],
  ])('with an office: %s', (...row) => {
    const [text, name, role, office, country] = row;
    expect(people(text)).toMatchObject([
      { name, role, office, country, sourceType: 'OFFICIAL', identification: 'NAMED' },
    ]);
  });

  it.each([
    ['وصل محمد بن سالم في المدينة.', 'محمد بن سالم'],
    ['وصل أبو بكر سالم في المدينة.', 'أبو بكر سالم'],
    ['وصل عبد الرحمن نور في المدينة.', 'عبد الرحمن نور'],
    ['وصل الشيخ خالد آل نهيان في المساء.', 'خالد آل نهيان'],
    ['وتحدث خالد حداد في المؤتمر.', 'خالد حداد'],
    ['وصل العقيد سالم حداد إلى المدينة.', 'سالم حداد'],
    ['وصل الدكتور أنور حداد إلى المدينة.', 'أنور حداد'],
    ['وصل المهندس سالم الملا إلى المدينة.', 'سالم الملا'],
    ['وصل المخرج خالد السويدي إلى المدينة.', 'خالد السويدي'],
    ['وصل المخرج علي حداد إلى المدينة.', 'علي حداد'],
    ['والتقى عادل محمد في المدينة مع الوفد.', 'عادل محمد'],
    ['وتحدث خالد_حداد في المؤتمر.', 'خالد حداد'],
    ['والتقى توماس حداد وسالم نور في المؤتمر.', 'سالم نور'],
    ['وصل الكاتب خالد آيت سالم إلى المدينة.', 'خالد آيت سالم'],
  ])('by name: in «%s» %s', (text, name) => {
    expect(people(text).map((person) => person.name)).toContain(name);
  });

  it.each([
    'وصلت القوافل إلى المدينة.',
    'قالت الوزارة إن الوضع خطير.',
    'سقط المطر يوم الاثنين الماضي.',
    'نور الشمس ساطع.',
    'لم يلحظ أحد وجود نقص في الدواء.',
    'لدينا معلومات عن القافلة.',
    'وقف الجنود أمام قطار مدرع.',
    'وإلى جانب ذلك ارتفعت الأسعار.',
    'تقع محافظة صعدة في الشمال.',
    'حصل السكان علي المساعدات.',
    'وصل جنرال كوري شمالي.',
    'تشهد المدينة جهود مراقبة باستخدام طائرات مسيرة.',
    'شارك في مؤتمر صحفي بالعاصمة.',
    'وهتف الناس ضد آل سعود كلهم.',
  ])('are not in «%s»', (text) => {
    expect(people(text)).toEqual([]);
  });

  it.each([
    ['قال العقيد محمد نور إن الجيش تقدم. وأكد نور أن الطريق فتح.', 'محمد نور', ['محمد نور', 'نور']],
    [
      'قال رئيس الوزراء الإسرائيلي بنيامين نتنياهو إن الوضع خطير. وأضاف نتنياهو أن لا هدنة.',
      'بنيامين نتنياهو',
      ['بنيامين نتنياهو', 'نتنياهو'],
    ],
    ['قال فلاديمير بوتين إن الحوار ممكن. ورفض بوتين العرض.', 'فلاديمير بوتين', ['فلاديمير بوتين', 'بوتين']],
  ])('are called by their surname later on: %s', (text, name, words) => {
    const found = people(text);

    expect(found.map((person) => person.name)).toEqual([name]);
    expect(found[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  it('of two with one surname keep apart', () => {
    const text = 'قال سالم حداد إن الوضع خطير. وقالت مريم حداد إن الوقت ينفد.';

    expect(people(text).map(({ name }) => name)).toEqual(['سالم حداد', 'مريم حداد']);
  });

  it('known to the world have one id whatever office or spelling stands there', () => {
    const ids = ['قال فلاديمير بوتين إن الحوار ممكن.', 'قال الرئيس الروسي بوتين إن الحوار ممكن.'].flatMap(
      (text) => people(text).map(({ id }) => id),
    );

    expect(new Set(ids).size).toBe(1);
    expect(ids).toHaveLength(2);
  });

  it('without a name belong to their article', () => {
    const ids = ['قال مسؤول أميركي إن الحوار ممكن.', 'قال مسؤول أميركي إن الوقت ينفد.'].flatMap((text) =>
      people(text).map(({ id, identification }) => `${identification} ${id}`),
    );

    expect(new Set(ids).size).toBe(2);
    expect(ids.filter((id) => id.startsWith('NAMED'))).toEqual([]);
  });
});
