import { fact } from '../word.js';

// What Arabic writes onto the front of a word, folded, and what is left standing for it ("لل" hides an article).
const prefixes: readonly (readonly [prefix: string, leaves: string])[] = [
  ['و', ''],
  ['ف', ''],
  ['ب', ''],
  ['ل', ''],
  ['ك', ''],
  ['وب', ''],
  ['ول', ''],
  ['فب', ''],
  ['وك', ''],
  ['فل', ''],
  ['لل', 'ال'],
  ['ولل', 'ال'],
  ['لل', 'ل'],
];

/** One way of reading a written word: what stood in front, and the word itself. */
export interface Reading {
  /** Folded letters taken off: '', و, ف, ب, ل, ك and their unions. */
  readonly prefix: string;
  readonly word: string;
}

/**
 * A folded word's readings: as it stands first, then without each prefix. A reading is only a proposal: it holds where what is
 * left is known (كييف and بوتين begin with prefix letters).
 */
export const readings = fact((folded: string): readonly Reading[] => [
  { prefix: '', word: folded },
  ...prefixes
    .filter(([prefix]) => folded.startsWith(prefix) && folded.length - prefix.length >= 2)
    .map(([prefix, leaves]) => ({ prefix, word: leaves + folded.slice(prefix.length) })),
]);

/** The word without a conjunction written onto it, where one may be. */
export const withoutConjunction = (folded: string): string =>
  /^[وف]..+/.test(folded) ? folded.slice(1) : folded;

/** Whether the word carries the article, perhaps after a prefix. */
export const isDefinite = (folded: string): boolean => /^(?:[وفبك]|وب|فب)?ال..|^(?:و|ف)?لل../.test(folded);

/** The word without its article. */
export const withoutArticle = (folded: string): string =>
  folded.startsWith('ال') && folded.length > 3 ? folded.slice(2) : folded;
