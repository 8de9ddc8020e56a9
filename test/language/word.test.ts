import { describe, expect, it } from 'vitest';
import { fact, wordOf } from '../../src/language/word.js';
import { tokenise } from '../../src/language/tokenise.js';

describe('a word', () => {
  it('is one for all its spellings', () => {
    expect(wordOf('أُسْرة')).toBe(wordOf('اسره'));
    expect(wordOf('أُسْرة').folded).toBe('اسره');
  });

  it('is the same wherever it stands', () => {
    const [first, , last] = tokenise('قال إنه قال');
    expect(first?.word).toBe(last?.word);
  });

  it.each(['＂', '«', '!'])('is no mark that folds like another: %s', (mark) => {
    expect(tokenise(mark)[0]?.word.folded).toBe(mark);
  });
});

describe('a fact of words', () => {
  it('is asked once of each, given as a word or as a string', () => {
    const asked: string[] = [];
    const length = fact((folded) => {
      asked.push(folded);
      return folded.length;
    });
    expect([length('بيت'), length(wordOf('بيت')), length('بيتان')]).toEqual([3, 3, 5]);
    expect(asked).toEqual(['بيت', 'بيتان']);
  });

  it('may be that there is nothing, which is asked once too', () => {
    let asked = 0;
    const nothing = fact((): string | undefined => {
      asked += 1;
      return undefined;
    });
    expect([nothing('بيت'), nothing('بيت')]).toEqual([undefined, undefined]);
    expect(asked).toBe(1);
  });

  it('stays itself beside others', () => {
    const first = fact((folded) => folded.at(0));
    const last = fact((folded) => folded.at(-1));
    expect([first('بيت'), last('بيت'), first('بيت')]).toEqual(['ب', 'ت', 'ب']);
  });
});
