import type { ExtractedEvent } from '../../domain/extraction.js';
import type { Realis } from '../../domain/vocabulary/realis.js';
import { foldedSet } from '../../language/fold.js';
import { tokenise } from '../../language/tokenise.js';
import data from './planned.json' with { type: 'json' };

const words = foldedSet(data.words);
const happened: ReadonlySet<Realis> = new Set<Realis>(['ACTUAL', 'DENIED']);

const isOfPlan = (folded: string): boolean =>
  words.has(folded) || (/^[وفب]/u.test(folded) && words.has(folded.slice(1)));

/** Whether a number behind these words is of what is planned, feared or asked for: it neither replaces nor contradicts a count of what happened. */
export const isPlanned = (before: string, event: ExtractedEvent | undefined): boolean =>
  (event !== undefined && !happened.has(event.realis)) ||
  tokenise(before).some(({ folded }) => isOfPlan(folded));

/** What the subject of a number begins with where the number is of a plan. */
export const plannedSubject = 'planned:';
