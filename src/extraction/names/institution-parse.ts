import type { Document } from '../document/document.js';
import type { ActorBook } from './actor-book.js';
import type { InstitutionNoun } from './lexicon.js';

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
