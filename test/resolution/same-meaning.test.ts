import { describe, expect, it } from 'vitest';
import { lemmaOf } from '../../src/resolution/records/gist.js';
import data from '../../src/resolution/records/same-meaning.json' with { type: 'json' };
import pale from '../../src/resolution/records/pale-words.json' with { type: 'json' };
import { lightStem } from '../../src/language/ar/light-stem.js';
import { fold } from '../../src/language/fold.js';

const lemmas = (text: string): readonly string[] => text.split(' ').map((word) => lemmaOf(fold(word)));

describe('words that news uses for one another', () => {
  it.each(data.groups)('$reason', ({ words, example: [one = '', other = ''] }) => {
    const lemma = lemmaOf(fold(words[0] ?? ''));
    expect(lemmas(one)).toContain(lemma);
    expect(lemmas(other)).toContain(lemma);
  });

  it('are in one group each', () => {
    const stems = data.groups.flatMap(({ words }) => [
      ...new Set(words.map((word) => lightStem(fold(word)))),
    ]);
    expect(stems.filter((stem, at) => stems.indexOf(stem) !== at)).toEqual([]);
  });

  it('say something: none of them is a word of any news', () => {
    const said = new Set(data.groups.map(({ words }) => lemmaOf(fold(words[0] ?? ''))));
    expect(pale.words.filter((word) => said.has(lemmaOf(fold(word))))).toEqual([]);
  });
});
