const onsets = 'ب ت ج ح د ر ز س ش ص ط ع ف ق ك ل م ن ه'.split(' ');
const vowels = ['ا', 'و', 'ي', ''];
const latin = 'b t j h d r z s x c v a f q k l m n y'.split(' ');
const latinVowels = ['a', 'u', 'i', 'e'];

// A step that shares no factor with the number of syllables: neighbours in the list look unlike each other.
const stride = 31;
const syllables = onsets.length * vowels.length;

const digitsOf = (index: number, least: number): readonly number[] => {
  const digits: number[] = [];
  for (let rest = index; rest > 0 || digits.length < least; rest = Math.floor(rest / syllables))
    digits.push(((rest % syllables) * stride + digits.length * 7) % syllables);
  return digits;
};

const spelt = (digits: readonly number[], letters: readonly string[], between: readonly string[]): string =>
  digits
    .map(
      (digit) =>
        `${letters[digit % letters.length] ?? ''}${between[Math.floor(digit / letters.length)] ?? ''}`,
    )
    .join('');

/** A word that means nothing, one for each index, and its Latin letters. */
export const inventedWord = (
  index: number,
  least = 3,
): { readonly arabic: string; readonly english: string } => {
  const digits = digitsOf(index, least);
  const english = spelt(digits, latin, latinVowels);
  return {
    arabic: spelt(digits, onsets, vowels),
    english: `${english.slice(0, 1).toUpperCase()}${english.slice(1)}`,
  };
};
