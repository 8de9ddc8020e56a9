import { describe, expect, it } from 'vitest';
import {
  isDefinite,
  readings,
  withoutArticle,
  withoutConjunction,
} from '../../src/language/ar/proclitics.js';

describe('what may be written onto the front of a word', () => {
  it.each([
    ['كييف', { prefix: '', word: 'كييف' }],
    ['وكييف', { prefix: 'و', word: 'كييف' }],
    ['بكييف', { prefix: 'ب', word: 'كييف' }],
    ['وبكييف', { prefix: 'وب', word: 'كييف' }],
    ['لموسكو', { prefix: 'ل', word: 'موسكو' }],
    ['للوزاره', { prefix: 'لل', word: 'الوزاره' }],
    ['وللوزاره', { prefix: 'ولل', word: 'الوزاره' }],
    ['لليبيا', { prefix: 'ل', word: 'ليبيا' }],
    ['فالوزاره', { prefix: 'ف', word: 'الوزاره' }],
    ['كالوزاره', { prefix: 'ك', word: 'الوزاره' }],
  ])('%s may be %j', (word, reading) => {
    expect(readings(word)).toContainEqual(reading);
  });

  it('reads a word as it stands before anything else', () => {
    expect(readings('بوتين')[0]).toEqual({ prefix: '', word: 'بوتين' });
  });

  it('leaves at least two letters', () => {
    expect(readings('ول')).toEqual([{ prefix: '', word: 'ول' }]);
    expect(readings('').map(({ word }) => word)).toEqual(['']);
  });

  it.each([
    ['وقال', 'قال'],
    ['فقال', 'قال'],
    ['وله', 'له'],
    ['قال', 'قال'],
    ['وا', 'وا'],
  ])('%s without its conjunction is %s', (word, bare) => {
    expect(withoutConjunction(word)).toBe(bare);
  });

  it.each(['الوزاره', 'والوزاره', 'بالوزاره', 'كالوزاره', 'وبالوزاره', 'للوزاره', 'وللوزاره'])(
    '%s is definite',
    (word) => {
      expect(isDefinite(word)).toBe(true);
    },
  );

  it.each(['وزاره', 'ال', 'لوزاره', 'ليبيا', ''])('%s is not', (word) => {
    expect(isDefinite(word)).toBe(false);
  });

  it.each([
    ['الوزاره', 'وزاره'],
    ['وزاره', 'وزاره'],
    ['الي', 'الي'],
  ])('%s without its article is %s', (word, bare) => {
    expect(withoutArticle(word)).toBe(bare);
  });
});
