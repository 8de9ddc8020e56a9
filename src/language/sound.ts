import consonants from './consonants.json' with { type: 'json' };

const sounds = new Map(Object.entries({ ...consonants.latin, ...consonants.arabic }));
const longest = Math.max(...[...sounds.keys()].map((letters) => letters.length));

/**
 * What a folded word sounds like, in consonants: what one name has in common in both scripts. `sudzha` and `سودجا` are
 * `sdj`. It tells names apart badly: a proposal, never a proof.
 */
const soundOfWord = (word: string): string => {
  let sound = '';
  for (let at = 0; at < word.length;) {
    const size = lettersAt(word, at);
    sound += sounds.get(word.slice(at, at + size)) ?? '';
    at += size;
  }
  return sound.replace(/(.)\1+/g, '$1');
};

// The most letters that are written for one sound here.
const lettersAt = (word: string, at: number): number => {
  for (let size = longest; size > 1; size -= 1) if (sounds.has(word.slice(at, at + size))) return size;
  return 1;
};

// The article that Arabic writes before a name sounds, and belongs to no name in another script.
const withoutArticle = (word: string): string =>
  word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;

/** What each word of a folded name sounds like, with spaces between. */
export const soundOf = (key: string): string =>
  key
    .split(' ')
    .map((word) => soundOfWord(withoutArticle(word)))
    .filter((sound) => sound !== '')
    .join(' ');
