import { tokenise } from '../../language/tokenise.js';
import stopWords from './stop-words.json' with { type: 'json' };

const stops = new Set(stopWords.words);

// The article with what is written onto it; single letters stay, since they may be the word's own.
const articles = ['وبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'لل', 'ال'];
const shortestStem = 3;

const bare = (word: string): string => {
  const article = articles.find(
    (prefix) => word.startsWith(prefix) && word.length - prefix.length >= shortestStem,
  );
  return article === undefined ? word : word.slice(article.length);
};

/** The words of a text that carry its content: folded, without the article and stop words, each once, sorted. */
export const contentWords = (text: string): readonly string[] => {
  const words = tokenise(text)
    .filter((token) => token.kind !== 'mark' && !stops.has(token.folded))
    .map((token) => bare(token.folded));
  return [...new Set(words)].sort();
};
