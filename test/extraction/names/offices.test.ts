import { describe, expect, it } from 'vitest';
import postWords from '../../../src/extraction/names/offices/post-words.json' with { type: 'json' };
import { extract } from '../../../src/extraction/extract.js';
import { articleOf } from '../article-of.js';
import { said } from '../said.js';

/** Who speaks in a text, a name a claim. */
const speakers = (text: string): readonly string[] => said(text).map((line) => line.split(': ')[0] ?? '');

describe('an office without a name is of whoever the article says holds it', () => {
  it.each([
    [
      'later in the same words',
      'قال وزير الدفاع التركي سالم حداد إن الحدود آمنة. وقال وزير الدفاع التركي إن الجيش مستعد.',
    ],
    [
      'before the name is given',
      'قال وزير الدفاع التركي إن الحدود آمنة. وقال وزير الدفاع التركي سالم حداد إن الجيش مستعد.',
    ],
    [
      'with the state for its adjective',
      'قال وزير الدفاع التركي سالم حداد إن الحدود آمنة. وقال وزير دفاع تركيا إن الجيش مستعد.',
    ],
    [
      'without the state',
      'قال وزير الدفاع التركي سالم حداد إن الحدود آمنة. وقال وزير الدفاع إن الجيش مستعد.',
    ],
    [
      'in short',
      'قال وزير الشؤون الخارجية والتعاون التونسي سالم حداد إن الحدود آمنة. وقال وزير الخارجية التونسي إن الجيش مستعد.',
    ],
    [
      'behind a name that stood before it',
      'قال سالم حداد، المتحدث باسم وزارة الصحة السودانية، إن الأدوية نفدت. وقال المتحدث باسم الوزارة إن المشافي مغلقة.',
    ],
    [
      'in general with the country',
      'قال السفير التركي سالم حداد إن الحدود آمنة. وقال المسؤول التركي إن الجيش مستعد.',
    ],
    [
      'as a former one',
      'قال الرئيس التونسي السابق سالم حداد إن الحدود آمنة. وقال الرئيس التونسي السابق إن الجيش مستعد.',
    ],
  ])('%s: %s', (_, text) => {
    expect(speakers(text)).toEqual(['سالم حداد', 'سالم حداد']);
  });

  it.each([
    ['التقى سيرغي لافروف نظراءه. وقال وزير الخارجية الروسي إن الحوار ممكن.', 'سيرغي لافروف'],
    ['وصل إيمانويل ماكرون إلى المدينة. وأعلن الرئيس الفرنسي أن القمة نجحت.', 'إيمانويل ماكرون'],
  ])('that everybody knows, where the article names who: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each([
    [
      'of another country',
      'قال وزير الدفاع التركي سالم حداد إن الحدود آمنة. وقال وزير الدفاع الإيطالي إن الجيش مستعد.',
      'وزير الدفاع الإيطالي',
    ],
    [
      'held before and held now',
      'قال الرئيس التونسي السابق سالم حداد إن الحدود آمنة. وقال الرئيس التونسي إن الجيش مستعد.',
      'الرئيس التونسي',
    ],
    [
      'of a woman',
      'قال وزير الصحة السوداني سالم حداد إن الحدود آمنة. وقالت وزيرة الصحة السودانية إن الجيش مستعد.',
      'وزيرة الصحة السودانية',
    ],
    [
      'of which a body has many',
      'قال سالم حداد، عضو مجلس النواب الأردني، إن الحدود آمنة. وقال عضو لجنة الطاقة الأردني إن الجيش مستعد.',
      'عضو لجنة الطاقة الأردني',
    ],
    [
      'of anybody',
      'قال المتحدث باسم الجيش التركي سالم حداد إن الحدود آمنة. وقال متحدث باسم الجيش التركي إن الطرق مفتوحة.',
      'متحدث باسم الجيش التركي',
    ],
    [
      'of two who are named',
      'قال المتحدث باسم الجيش التركي سالم حداد إن الحدود آمنة. وقال المتحدث باسم الجيش التركي أنور نور إن الطرق مفتوحة. وقال المتحدث باسم الجيش التركي إن الجيش مستعد.',
      'المتحدث باسم الجيش التركي',
    ],
  ])('and not one %s: %s', (_, text, speaker) => {
    expect(speakers(text).at(-1)).toBe(speaker);
  });

  it.each([
    [
      'وصل سالم نور وغادر، بيد أن الرئيس السابق للمجلس العسكري يؤكد أن اللقاء ألغي.',
      'الرئيس السابق للمجلس العسكري',
    ],
    ['وقال نائب الأمين العام للحزب إن الطرق مفتوحة.', 'نائب الأمين العام للحزب'],
    ['وقال وزير الدولة التركي للشؤون الخارجية إن الطرق مفتوحة.', 'وزير الدولة التركي للشؤون الخارجية'],
    ['وقال الرئيس التركي لدى وصوله إن الطرق مفتوحة.', 'الرئيس التركي'],
  ])('has all the words that say which: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each([
    'وأعلن سالم نور ترشحه لمنصب رئيس الوزراء التركي.',
    'ويكون سالم نور أول رئيس وزراء تركي من هذه المدينة.',
  ])('and an office that nobody holds here is nobody: %s', (text) => {
    const named = `قال رئيس الوزراء التركي خالد حداد إن الطرق مفتوحة. ${text}`;
    const holder = extract(articleOf(named)).actors.find(({ name }) => name === 'خالد حداد');
    expect(holder?.mentions.filter(({ start }) => start > named.indexOf('.'))).toEqual([]);
  });

  it.each(postWords.same.map(({ words, is, example }) => [words, is, example.join(' ')] as const))(
    '%s counts as %s: %s',
    (_words, _is, text) => {
      expect(new Set(speakers(text))).toEqual(new Set(['سالم حداد']));
      expect(speakers(text)).toHaveLength(2);
    },
  );
});

describe('whoever a title and a name describe together is who bears the name', () => {
  it.each([
    ['وقال الباحث في شؤون البيئة سالم حداد إن الوضع خطير.', 'سالم حداد'],
    ['وقال العضو المنتدب للشركة، سالم حداد، إن الوضع خطير.', 'سالم حداد'],
    ['وقال الكاتب والشاعر سالم حداد إن الوضع خطير.', 'سالم حداد'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it.each([
    ['وقالت زوجة المدير سالم حداد إن الوضع خطير.', 'سالم حداد'],
    ['وقال مصدر مقرب من المدير سالم حداد إن الوضع خطير.', 'سالم حداد'],
  ])('and nobody of his house: %s', (text, person) => {
    expect(speakers(text)).not.toContain(person);
  });
});

describe('an office behind a name', () => {
  it.each([
    [
      'of another gender',
      'قالت الوزيرة سلمى حداد إن الطريق آمن. وشاهدت سلمى حداد رئيس الحكومة المكلف.',
      'سلمى حداد',
    ],
    [
      'behind a verb of meeting',
      'قال خالد حداد إن الطريق آمن. والتقى خالد حداد رئيس الحكومة المكلف.',
      'خالد حداد',
    ],
  ])('is none of theirs: %s', (_, text, name) => {
    const actor = extract(articleOf(text)).actors.find((one) => one.name === name);

    expect(actor?.aliases).not.toContain('رئيس الحكومة المكلف');
  });
});

describe('offices that are coordinated', () => {
  it.each([
    ['وقال رئيس مجلس الوزراء ووزير الصناعة خالد حداد إن المصنع مغلق.', 'رئيس مجلس الوزراء'],
    [
      'ويقول أستاذ القانون بجامعة دمشق ومستشار الوزارة سابقا خالد حداد إن النص واضح.',
      'أستاذ القانون بجامعة دمشق',
    ],
  ])('are all of the name behind them: %s', (text, role) => {
    expect(speakers(text)).toEqual(['خالد حداد']);
    expect(extract(articleOf(text)).actors).toContainEqual(
      expect.objectContaining({ name: 'خالد حداد', role }),
    );
  });

  it('are of two where the first has its own name', () => {
    const text = 'اجتمع وزير الدفاع التركي سالم نور ووزير الخارجية التركي خالد حداد في أنقرة.';

    expect(extract(articleOf(text)).actors.filter(({ type }) => type === 'PERSON')).toHaveLength(2);
  });
});

it("a title alone is nobody's name: الرئيس", () => {
  const { actors } = extract(articleOf('قال الرئيس خالد حداد إن الطريق آمن.'));

  expect(actors.find(({ name }) => name === 'خالد حداد')?.aliases).not.toContain('الرئيس');
});

it('who heads a branch of a known body is of its kind', () => {
  const { actors } = extract(articleOf('قال مدير فرع صندوق النقد الدولي خالد حداد إن النمو بطيء.'));

  expect(actors).toContainEqual(
    expect.objectContaining({ name: 'خالد حداد', sourceType: 'INTERGOVERNMENTAL' }),
  );
});

it('an office that is new has its name behind a comma', () => {
  const { actors } = extract(articleOf('قال رئيس ماليزيا الجديد، دانغ سوريو، إن الطريق آمن.'));

  expect(actors).toContainEqual(expect.objectContaining({ name: 'دانغ سوريو', sourceType: 'OFFICIAL' }));
});

describe('an office with where it is held, in marks, of an expert', () => {
  it.each([
    ['والتقى السفير المصري بالخرطوم سالم حداد وفدا.', 'سالم حداد', 'OFFICIAL'],
    ['وانتقد “المبعوث المكلف بملف الحدود”، سالم حداد، التصريحات.', 'سالم حداد', 'OFFICIAL'],
    ['وقالت مريم حداد، كبيرة الاقتصاديين في البنك الوطني، إن السوق هادئة.', 'مريم حداد', 'EXPERT'],
    ['وقال اللواء أحمد رضا كوهستان إن الطريق آمن.', 'أحمد رضا كوهستان', 'OFFICIAL'],
  ])('%s', (text, name, sourceType) => {
    expect(extract(articleOf(text)).actors).toContainEqual(expect.objectContaining({ name, sourceType }));
  });
});
