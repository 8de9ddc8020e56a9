import { describe, expect, it } from 'vitest';
import data from '../../src/gazetteer/data/given-names.json' with { type: 'json' };
import { isAmbiguousGivenName, isGivenName } from '../../src/gazetteer/given-names.js';
import { fold } from '../../src/language/fold.js';

describe('given names', () => {
  it.each([
    'محمد',
    'أحمد',
    'فلاديمير',
    'أليكسي',
    'فولوديمير',
    'إيهور',
    'دونالد',
    'إيمانويل',
    'رجب',
    'مسعود',
    'يوآف',
  ])('%s is one or the other', (name) => {
    expect(isGivenName(fold(name)) || isAmbiguousGivenName(fold(name))).toBe(true);
  });

  it.each(['أمل', 'سلام', 'سعيد', 'على', 'جوي', 'نور'])(
    '%s is one only with help from its surroundings',
    (name) => {
      expect(isGivenName(fold(name))).toBe(false);
      expect(isAmbiguousGivenName(fold(name))).toBe(true);
    },
  );

  it.each(['وزارة', 'القوات', 'كورسك', 'روسيا', 'قال', 'الآن'])('%s is not one that stands alone', (word) => {
    expect(isGivenName(fold(word))).toBe(false);
  });

  it('are single NFC words, each written once, with their source', () => {
    const all = [...data.names, ...data.ambiguous];
    expect(data.source).not.toBe('');
    expect(all.filter((name) => name !== name.normalize('NFC') || /\s/.test(name))).toEqual([]);
    expect(new Set(all.map(fold)).size).toBe(all.length);
  });
});
