import type { LocationKind } from '../../../domain/vocabulary/location-kind.js';
import { fold, foldedSet } from '../../../language/fold.js';
import { fact } from '../../../language/word.js';
import { isFunctionWord } from '../../../language/ar/function-words.js';
import { isDefinite, readings } from '../../../language/ar/proclitics.js';
import { isPastVerb, isVerb } from '../../../language/ar/verbs.js';
import { reportingForm, reportingParticiple } from '../../../language/ar/reporting-verbs.js';
import { countryOfAdjective } from '../../../gazetteer/countries.js';
import data from './kind-words.json' with { type: 'json' };

/** A word that tells the kind of the place named after it. */
export interface KindWord {
  readonly word: string;
  readonly kind: LocationKind;
  /** May introduce a name that no gazetteer has. */
  readonly open?: boolean;
  /** Introduces a list of names. */
  readonly plural?: boolean;
  /** Stands before common nouns as often as before names: an unknown name must look foreign. */
  readonly loose?: boolean;
  /** A building or a plant: what it is for is an adjective in ي (مطار عسكري), its name mostly is not. */
  readonly facility?: boolean;
}

/** A definite kind word that calls back a place named before. */
export interface PlaceAnaphor {
  readonly word: string;
  readonly of: readonly string[];
  readonly kinds: readonly LocationKind[];
}

const byWord = <R extends { readonly word: string }>(rows: readonly R[]): ReadonlyMap<string, R> =>
  new Map(rows.map((row) => [fold(row.word), row]));

const kindWords = byWord(data.words as readonly KindWord[]);
const anaphora = byWord(
  (data.anaphora as readonly PlaceAnaphor[]).map((row) => ({ ...row, of: row.of.map(fold) })),
);
const notNames = foldedSet(data.notNames);
const compoundHeads = foldedSet(data.compoundHeads);
const directions = foldedSet(data.directions);
const foreignEndings = data.foreignEndings.map(fold);

const read = <R>(rows: ReadonlyMap<string, R>, word: string): R | undefined =>
  readings(word)
    .map((reading) => rows.get(reading.word))
    .find((row) => row !== undefined);

/** The kind word that a folded word is, prefixes allowed. */
export const kindWord = fact((word): KindWord | undefined => read(kindWords, word));

/** The anaphor that a folded word is, prefixes allowed: بالمقاطعة. */
export const placeAnaphor = fact((word): PlaceAnaphor | undefined => read(anaphora, word));

/** Whether a folded word points: شمال, غربي. */
export const isDirection = (word: string): boolean => directions.has(word);

/** Whether a name that begins with this folded word takes the next one too: كفر, بيت, أم. */
export const headsCompound = (word: string): boolean => compoundHeads.has(word);

const looksForeign = (word: string): boolean =>
  word.length >= 5 && !word.endsWith('يه') && foreignEndings.some((ending) => word.endsWith(ending));

/** Whether a folded word that no gazetteer has may be the name of a place after the kind word. */
export const mayNamePlace = (word: string, kind: KindWord): boolean => {
  if (word.length < 3 || isFunctionWord(word) || notNames.has(word) || isPastVerb(word)) return false;
  if (kindWord(word) !== undefined || placeAnaphor(word) !== undefined) return false;
  if (reportingForm(word) !== undefined || reportingParticiple(word) !== undefined) return false;
  if (countryOfAdjective(word) !== undefined) return false;
  // بلدة تقع, مدينة تضم, قرية تعاني: what it does, not what it is called.
  if (!looksForeign(word) && (isVerb(word) || /^[تي].{2,4}$/.test(word))) return false;
  if (kind.facility === true && /ي$/.test(word)) return false;
  if (kind.loose === true || kind.kind === 'REGION') return looksForeign(word);
  return looksForeign(word) || !(isDefinite(word) || /(?:ه|ات|ين|ون)$/.test(word));
};
