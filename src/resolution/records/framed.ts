import type { Stance } from '../../domain/vocabulary/stance.js';

/** Stances that do not say that it is so. */
export const framedStances: ReadonlySet<Stance> = new Set<Stance>([
  'NO_COMMENT',
  'ASK',
  'DEMAND',
  'PROMISE',
  'DOUBT',
  'WARN',
  'THREATEN',
]);
