import { describe, expect, it } from 'vitest';
import { withoutHashtags } from '../../../src/extraction/document/hashtags.js';
import { tokenise } from '../../../src/language/tokenise.js';
import { said } from '../said.js';

describe('hashtags', () => {
  it.each([
    ['قال سالم #حداد أمس', 'قال سالم حداد امس'],
    ['قال #سالم_حداد أمس', 'قال سالم حداد امس'],
    ['رقم # واحد', 'رقم # واحد'],
    ['تحت _ خط', 'تحت _ خط'],
  ])('are the words in them: %s', (text, words) => {
    expect(
      withoutHashtags(tokenise(text))
        .map(({ folded }) => folded)
        .join(' '),
    ).toBe(words);
  });

  it.each([
    ['قال الرئيس الأميركي دونالد #ترمب إن السوق هادئة.', ['دونالد ترامب: السوق هادئة']],
    ['قال #سيرغي_لافروف إن الحوار ممكن.', ['سيرغي لافروف: الحوار ممكن']],
  ])('name who speaks: %s', (text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
