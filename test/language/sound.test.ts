import { describe, expect, it } from 'vitest';
import { nameKey } from '../../src/language/name-key.js';
import { soundOf } from '../../src/language/sound.js';

const soundOfName = (name: string): string => soundOf(nameKey(name));

describe('what a name sounds like', () => {
  it.each([
    ['Sudzha', 'سودجا'],
    ['Kursk', 'كورسك'],
    ['Belgorod', 'بيلغورود'],
    ['Kharkiv', 'خاركيف'],
    ['Shebekino', 'شيبيكينو'],
    ['Putin', 'بوتين'],
    ['Poland', 'بولاند'],
  ])('is the same in both scripts: %s, %s', (latin, arabic) => {
    expect(soundOfName(latin)).toBe(soundOfName(arabic));
  });

  it('is nothing for a name without a consonant', () => {
    expect(soundOfName('Oia')).toBe('');
    expect(soundOfName('')).toBe('');
  });
});
