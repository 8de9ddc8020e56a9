import { countryOfAdjective } from '../../../gazetteer/countries.js';
import { isDefinite } from '../../../language/ar/proclitics.js';
import { fold, foldedSet } from '../../../language/fold.js';
import { tokenise, type Token } from '../../../language/tokenise.js';
import { knownCountries } from '../known-phrases.js';
import { titlePhrases } from '../lexicon.js';
import { longestPhrase } from '../phrases.js';
import data from './post-words.json' with { type: 'json' };

/** An office by what it is: the words that say which, and the state it is of. */
export interface Post {
  /** Folded, without article and country, synonyms made one: وزير خارجيه for وزيرة الشؤون الخارجية التركية. */
  readonly words: readonly string[];
  /** ISO code. */
  readonly country?: string;
  /** Whether it is said to be over: الرئيس السابق. */
  readonly former: boolean;
  readonly gender: 'm' | 'f';
  /** الرئيس التركي and رئيس تركيا, not رئيس تركي or متحدث باسم: one that the reader is taken to know. */
  readonly definite: boolean;
}

const left = foldedSet(data.left.words);
const former = foldedSet(data.former.words);

const same = data.same.map((row) => ({ words: fold(row.words).split(' '), is: fold(row.is).split(' ') }));

/** The office that the tokens describe, both ends inclusive; `cut` letters of the first are a prefix. */
export const postOf = (
  tokens: readonly Token[],
  range: { readonly first: number; readonly last: number },
  country?: string,
): Post => {
  const title = longestPhrase(tokens, range.first, titlePhrases);
  const words: string[] = [];
  let state = country;
  let over = false;
  for (let at = range.first; at <= range.last; at += 1) {
    const named = at > range.first ? longestPhrase(tokens, at, knownCountries) : undefined;
    if (named?.cut === 0 && named.last <= range.last) {
      state ??= named.value.code;
      at = named.last;
      continue;
    }
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    const adjective = at > range.first ? countryOfAdjective(token.folded) : undefined;
    if (adjective !== undefined) state ??= adjective.code;
    const word = at === range.first && title !== undefined ? title.value.head : bare(token.folded);
    if (former.has(word)) over = true;
    else if (adjective === undefined && !left.has(word)) words.push(word);
  }
  return {
    words: unified(words),
    ...(state === undefined ? {} : { country: state }),
    former: over,
    gender: title?.value.gender ?? 'm',
    definite: isKnown(tokens, range, title?.value.word ?? ''),
  };
};

/** The office that an Arabic phrase names. */
export const postNamed = (phrase: string, country?: string): Post => {
  const tokens = tokenise(phrase);
  return postOf(tokens, { first: 0, last: tokens.length - 1 }, country);
};

/** Definite by its article or by what it is of; a spokesman only by his article. */
const isKnown = (
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  title: string,
): boolean => {
  if (/(?:^| )ال/.test(title)) return true;
  if (/باسم$/.test(title)) return false;
  const next = tokens[first + title.split(' ').length]?.folded ?? '';
  return (
    last >= first + title.split(' ').length && (isDefinite(next) || countryOfAdjective(next) === undefined)
  );
};

const bare = (word: string): string => word.replace(/^(?:لل|ال|وال)(?=...)/, '');

const unified = (words: readonly string[]): readonly string[] => {
  const row = same.find(({ words: form }) => form.every((word, at) => words[at] === word));
  return row === undefined ? words : [...row.is, ...words.slice(row.words.length)];
};

/** A key under which the same office in other words is found again. */
export const postKey = ({ words, country, former: over }: Post): string =>
  `${words.join(' ')}:${country ?? ''}${over ? ':former' : ''}`;
