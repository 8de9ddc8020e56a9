import { searchWords } from '../../../language/search-text.js';
import { badInput } from '../bad-input.js';
import type { DateRange } from '../filters.js';
import type { Scope } from '../scope.js';
import { allOf, given } from './logic.js';

/** A filter that must say something: an empty one is a mistake, and would mean everything. @throws IsnadError BAD_INPUT */
export const atLeastOne = (argument: string, filter: object, advice: string): void => {
  if (Object.values(filter).every((value) => value === undefined))
    throw badInput(argument, 'is empty', advice);
};

/** The value is one of the list; an empty list has none. */
export const isOneOf =
  (scope: Scope, value: string) =>
  (list: readonly (string | number)[]): string =>
    `${value} IN ${scope.parameter([...list])}`;

/** The value equals. */
export const equals =
  (scope: Scope, value: string) =>
  (wanted: string | number | boolean): string =>
    `${value} = ${scope.parameter(wanted)}`;

const mostWords = 32;
const longestText = 1000;

/** The folded words of a text to search for. @throws IsnadError BAD_INPUT where there is none, too many, or too long ones */
export const wordsOf = (argument: string, text: string): readonly string[] => {
  if (text.length > longestText)
    throw badInput(argument, `is longer than ${longestText} characters`, 'Search for fewer words.');
  const words = [...new Set(searchWords(text))];
  if (words.length === 0)
    throw badInput(argument, 'has no word to search for', 'Give a word of letters or digits.');
  if (words.length > mostWords)
    throw badInput(argument, `has more than ${mostWords} words`, 'Search for fewer.');
  return words;
};

/** All words stand in what the node is searched by. */
export const hasWords = (scope: Scope, node: string, text: string): string => {
  const words = scope.parameter(wordsOf('text', text).map((word) => ` ${word} `));
  return `all(word IN ${words} WHERE (' ' + ${node}.searchText + ' ') CONTAINS word)`;
};

// A date-time of the last day sorts behind the day itself and before this.
const endOfDay = 'T~';

/** @throws IsnadError BAD_INPUT for a range without ends, or that ends before it begins */
export const checkRange = (argument: string, range: DateRange): void => {
  atLeastOne(argument, range, 'Give from, to or both.');
  if (range.from !== undefined && range.to !== undefined && range.from > range.to)
    throw badInput(argument, 'ends before it begins', 'Exchange from and to.');
};

/** The day of the value lies in the range; a value without a day lies in none. */
export const inRange =
  (argument: string) =>
  (scope: Scope, value: string) =>
  (range: DateRange): string => {
    checkRange(argument, range);
    return allOf([
      `${value} <> ''`,
      ...given(range.from, (from) => `${value} >= ${scope.parameter(from)}`),
      ...given(range.to, (to) => `${value} <= ${scope.parameter(to + endOfDay)}`),
    ]);
  };

/** The value is the code of a country. @throws IsnadError BAD_INPUT for what is no such code */
export const isCountry =
  (scope: Scope, property: string) =>
  (wanted: string): string => {
    if (!/^[A-Z]{2}$/u.test(wanted))
      throw badInput('country', 'is no country', 'Give its ISO 3166-1 alpha-2 code in capitals, such as RU.');
    return equals(scope, property)(wanted);
  };
