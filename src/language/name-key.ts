import { tokenise } from './tokenise.js';

/**
 * The key under which a name is looked up: folded, marks out, single spaces. `"كورسك"`, `كُورسك` and `Kursk ` give the keys of
 * كورسك and Kursk.
 */
export const nameKey = (name: string): string =>
  tokenise(name)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.folded)
    .join(' ');

// Kind words that may stand before a place's name in a question: "مقاطعة كورسك" asks what "كورسك" asks.
const kindWords = new Set(
  'مقاطعه محافظه ولايه اقليم منطقه قضاء مدينه بلده قريه جمهوريه دوله oblast region city province'.split(' '),
);

/** The keys a question's name may be kept under: itself, then without a kind word at either end. */
export const nameKeys = (name: string): readonly string[] => {
  const key = nameKey(name);
  const words = key.split(' ');
  const bare = words.filter((word, at) => !((at === 0 || at === words.length - 1) && kindWords.has(word)));
  return [...new Set([key, bare.join(' ')])].filter((k) => k !== '');
};
