import { fold, foldedSet } from '../fold.js';
import { fact } from '../word.js';
import type { Token } from '../tokenise.js';
import words from './numbers.json' with { type: 'json' };

export type NumeralKind = 'digits' | Exclude<keyof typeof words, 'source'>;

/** One numeral: what its kind may stand next to is decided where they are put together. */
export interface Numeral {
  readonly kind: NumeralKind;
  readonly value: number;
  /** Whether و is written onto it. */
  readonly joined: boolean;
}

// لست is "I am not"; الاثنين is Monday.
const notNumerals = foldedSet([
  'لست',
  'الاثنين',
  'والاثنين',
  'بالاثنين',
  'فالاثنين',
  'كالاثنين',
  'للاثنين',
  'واحد',
  'واحدي',
]);

const prefixes = ['', 'و', 'ف'].flatMap((conjunction) =>
  ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'لل', 'كال'].map((rest) => ({
    prefix: conjunction + rest,
    joined: conjunction === 'و',
  })),
);

const kinds = [
  'unit',
  'two',
  'teenOnly',
  'ten',
  'tens',
  'hundred',
  'scale',
  'dualScale',
  'fraction',
] as const;

const formsOf = (kind: (typeof kinds)[number]): [string, Numeral][] =>
  Object.entries(words[kind]).flatMap(([word, value]) =>
    prefixes.map(({ prefix, joined }): [string, Numeral] => [prefix + fold(word), { kind, value, joined }]),
  );

const numerals = new Map(kinds.flatMap(formsOf).filter(([form]) => !notNumerals.has(form)));

/** Whether commas or points of a number group its digits: 1,735 and 12.000 do, 2,5 and 4.8 do not. */
const isGrouped = (parts: readonly string[], mark: string): boolean =>
  parts.slice(1).every((part) => part.length === 3) &&
  (mark === ',' || parts.length > 2 || parts[1] === '000') &&
  parts[0] !== '0';

/** The value of written digits; a comma before other than three digits is a decimal comma. */
const digitsValue = (folded: string): number => {
  const plain = folded.replaceAll('٫', '.').replaceAll('٬', ',');
  if (plain.includes('.') && plain.includes(',')) return Number(plain.replaceAll(',', ''));
  const mark = plain.includes(',') ? ',' : '.';
  const parts = plain.split(mark);
  return Number(parts.length > 1 && isGrouped(parts, mark) ? parts.join('') : parts.join('.'));
};

const numeralWord = fact((folded) => numerals.get(folded));

/** The numeral a token is, if it is one. */
export const numeralOf = (token: Token | undefined): Numeral | undefined => {
  if (token?.kind === 'word') return numeralWord(token.word);
  if (token?.kind !== 'number') return undefined;
  const value = digitsValue(token.folded);
  return Number.isFinite(value) ? { kind: 'digits', value, joined: false } : undefined;
};
