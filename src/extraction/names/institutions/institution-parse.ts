import { withoutConjunction } from '../../../language/ar/proclitics.js';
import { reportingForm } from '../../../language/ar/reporting-verbs.js';
import type { Document } from '../../document/document.js';
import type { ActorBook } from '../actor-book.js';
import type { InstitutionNoun } from '../lexicon.js';

/** An institution while it is read: its noun, and where that stands. */
export interface InstitutionParse {
  readonly document: Document;
  readonly book: ActorBook;
  readonly noun: InstitutionNoun;
  readonly first: number;
  readonly nounLast: number;
  readonly cut: number;
}

export interface Complement {
  readonly last: number;
  readonly country?: string;
  /** Whether it has words of its own besides the country's adjective. */
  readonly own: boolean;
}

/** Nouns that stand for the state itself. */
export const states = new Set(['نظام', 'حكومه', 'سلطات', 'سلطه', 'دوله', 'اداره']);

const sources = new Set(['وفق', 'بحسب', 'حسب', 'وبحسب', 'ووفق', 'نقلا']);

/** Whether the noun stands where a source or an outlet does: قالت إذاعة, نقلا عن موقع, قال لموقع. */
export const isSource = ({ document: { tokens }, first, cut, noun }: InstitutionParse): boolean => {
  if (noun.type === 'MEDIA' && cut === 1 && tokens[first]?.folded.startsWith('ل') === true) return true;
  const before = tokens[first - 1]?.folded ?? '';
  if (before === 'عن') return /نقل/.test(tokens[first - 2]?.folded ?? '');
  return sources.has(before) || reportingForm(withoutConjunction(before)) !== undefined;
};
