import { foldedSet } from '../../language/fold.js';
import data from './words.json' with { type: 'json' };

/** The folded words of a list of `words.json`. */
export const wordList = (name: Exclude<keyof typeof data, 'source'>): ReadonlySet<string> =>
  foldedSet(data[name].split(' '));
