import type { Stance } from '../domain/vocabulary/stance.js';

// Two fair readings of one verb agree: أشار says or announces, ألمح hints or opines.
const groups: Partial<Record<Stance, Stance>> = {
  ANNOUNCE: 'SAY',
  EXPLAIN: 'SAY',
  REVEAL: 'SAY',
  ADMIT: 'SAY',
  RELAY: 'SAY',
  ACCUSE: 'ALLEGE',
  HINT: 'OPINE',
  DOUBT: 'ASK',
  THREATEN: 'WARN',
};

/** What stances are compared by: those that stand for one another are one. */
export const stanceGroup = (stance: Stance): Stance => groups[stance] ?? stance;
