import { fold } from '../language/fold.js';
import agencies from './agencies.json' with { type: 'json' };

// أ ف ب is also written أ.ف.ب and أف ب, العربية.نت also العربية نت.
const spelled = (name: string): string => fold(name).replace(/\s+/gu, '[\\s.]*');

const longestFirst = (a: string, b: string): number => b.length - a.length;

const names = [...agencies.agencies, ...agencies.collective].toSorted(longestFirst).map(spelled).join('|');

const one = `(?<![\\p{L}\\p{N}])(?:وكاله )?(?:${names})(?![\\p{L}\\p{N}])`;

/** The source of a pattern for one or more agencies (وكالات - رويترز) in folded text. */
export const agencyPattern = `${one}(?:\\s*(?:[-–—/،,+|]|و|and)\\s*${one})*`;
