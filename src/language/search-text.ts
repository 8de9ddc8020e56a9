import { tokenise } from './tokenise.js';

// Conjunctions, prepositions and the article, which Arabic writes onto the word: longest first.
const proclitics = [
  'وبال',
  'وال',
  'بال',
  'كال',
  'فال',
  'ولل',
  'لل',
  'ال',
  'وب',
  'ول',
  'و',
  'ف',
  'ب',
  'ل',
  'ك',
];
const shortestStem = 3;

/** A folded word as it stands and without each prefix that could have been written onto it. */
export const wordForms = (folded: string): readonly string[] => {
  if (!/^[\u0600-\u06ff]/.test(folded)) return [folded];
  const stems = proclitics
    .filter((prefix) => folded.startsWith(prefix) && folded.length - prefix.length >= shortestStem)
    .map((prefix) => folded.slice(prefix.length));
  return [...new Set([folded, ...stems])];
};

const pieceLength = 1 << 16;

/** A text in stretches that end at white space: the tokens of a whole book at once are a hundred times its length. */
function* piecesOf(text: string): Generator<readonly [from: number, to: number]> {
  const space = /\s/gu;
  for (let from = 0; from < text.length;) {
    space.lastIndex = from + pieceLength;
    const to = space.exec(text)?.index ?? text.length;
    yield [from, to];
    from = to;
  }
}

const formsIn = (text: string): readonly string[] =>
  [...piecesOf(text)]
    .map(([from, to]) =>
      tokenise(text, from, to)
        .filter((token) => token.kind !== 'mark')
        .flatMap((token) => wordForms(token.folded))
        .join(' '),
    )
    .filter((forms) => forms !== '');

/**
 * What a full-text index keeps of a text: every word folded, followed by what is left of it without its prefixes, so that
 * كورسك finds لكورسك. The words of a query are only folded.
 */
export const searchText = (...texts: readonly (string | undefined)[]): string =>
  texts.flatMap((text) => formsIn(text ?? '')).join(' ');

/** The folded words of a user's query, marks left out: nothing of it reaches the index as query syntax. */
export const searchWords = (query: string): readonly string[] =>
  tokenise(query)
    .filter((token) => token.kind !== 'mark')
    .map((token) => token.folded);
