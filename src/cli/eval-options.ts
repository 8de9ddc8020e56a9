import type { Listed } from '../evaluation/listing.js';
import type { Measure } from '../evaluation/verdict.js';

/** What is asked of an evaluation. */
export interface EvalOptions {
  readonly texts?: string;
  readonly list?: Listed;
  readonly kind?: Measure;
  readonly format: 'table' | 'json';
}
