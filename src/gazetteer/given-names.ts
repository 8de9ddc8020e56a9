import { foldedSet } from '../language/fold.js';
import names from './data/given-names.json' with { type: 'json' };

const sure = foldedSet(names.names);
const ambiguous = foldedSet(names.ambiguous);

/**
 * Whether a word is a given name and hardly anything else in news: فلاديمير, محمد.
 * @param folded one word, as `fold` gives it, without a clitic. Names on عبد in two words (عبد الله) are for the caller to join.
 */
export const isGivenName = (folded: string): boolean => sure.has(folded);

/**
 * Whether a word is a given name that news also uses as a common word, a place or a particle (أمل, سعيد, علي, which folds like على). It needs a
 * title before it, or a surname that nothing else explains.
 * @param folded one word, as `fold` gives it, without a clitic
 */
export const isAmbiguousGivenName = (folded: string): boolean => ambiguous.has(folded);

const light = foldedSet(names.light);

/**
 * Whether an ambiguous given name is rare as another word (عادل, حازم): with another given name or a surname with the article behind it
 * it begins a name.
 * @param folded one word, as `fold` gives it, without a clitic
 */
export const isLightGivenName = (folded: string): boolean => light.has(folded);
