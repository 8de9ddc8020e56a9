import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/script.js';

describe('the language of a text by its script', () => {
  it.each([
    ['ar', 'قال عمدة المدينة إن الجسر سيفتح غدا أمام الحافلات.'],
    [
      'ar',
      'وصل العمدة إلى مدينة چمچمال أمس، وقال إن الطريق مفتوح وإن المدارس ستبدأ دوامها صباح الأحد كالمعتاد في كل أحياء المدينة وضواحيها القريبة.',
    ],
    ['ar', 'قال العمدة لوكالة Example News إن الجسر سيفتح.'],
    ['fa', 'شهردار گفت که پل جدید فردا برای همه باز می‌شود و چند خیابان بسته خواهد بود.'],
    ['ur', 'میئر نے کہا کہ نیا پل کل سے ٹریفک کے لیے کھول دیا جائے گا۔'],
    ['und', 'سەرۆکی شارەوانی گوتی پردەکە سبەی دەکرێتەوە بۆ هەموو خەڵکی شار.'],
    ['en', 'The mayor said the bridge would open to buses on Monday.'],
    ['und', 'Le maire a déclaré que le pont serait rouvert après les élections de février.'],
    ['und', 'Мэр сказал, что мост откроется завтра.'],
    ['und', '12:30 — 2024'],
    ['und', ''],
  ])('tells %s', (language, text) => {
    expect(languageOf(text)).toBe(language);
  });

  it('does not change with the way accents are encoded', () => {
    const text = 'Le maire a déclaré que le pont était fermé.';
    expect(languageOf(text.normalize('NFD'))).toBe(languageOf(text.normalize('NFC')));
  });
});
