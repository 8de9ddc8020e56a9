import type { Document } from './document.js';

/** Tokens, both ends inclusive; `cut` letters of the first are a prefix that does not belong. */
interface Words {
  readonly first: number;
  readonly last: number;
  readonly cut: number;
}

/** The words of a token range as the text has them, without the prefix and the marks of hashtags; with the article that لل hides. */
export const wordsOf = (
  { tokens, text }: Pick<Document, 'tokens' | 'text'>,
  { first, last, cut }: Words,
): string => {
  const from = (tokens[first]?.start ?? 0) + cut;
  const words = text.slice(from, tokens[last]?.end ?? 0);
  const plain = /[#_]/.test(words) ? words.replace(/#/g, '').replace(/_/g, ' ') : words;
  // للجنة الوطنية is ل and اللجنة: with a definite adjective behind it the committee is definite.
  if (/^لجنة ال[^ ]*ة(?: |$)/.test(plain) && cut > 0) return `ال${plain}`;
  // للرئيس leaves لرئيس behind: the article's alef is not written.
  return hidesAlef(tokens[first]?.folded ?? '', cut) && plain.startsWith('ل') ? `ا${plain}` : plain;
};

// Words that begin with ل by themselves: لليبيا is ل and ليبيا.
const ownLam = /^ل(?:يبيا|بنان|ندن|افروف|اهاي|ندا|وكسمبورغ|اتفيا|يتوانيا|واء|وا|جن[ةه])/;

const hidesAlef = (word: string, cut: number): boolean =>
  cut > 0 && word.slice(0, cut + 1).endsWith('لل') && !ownLam.test(word.slice(cut));
