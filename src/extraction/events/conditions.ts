import { isAnchored } from './anchored.js';
import type { Candidate } from './candidate.js';
import { isDoneBy, isGoverned } from './governed.js';
import { fits, has, isNear, isOf, wordAt } from './words-around.js';

const besideIt = (candidate: Candidate): boolean => {
  const { next, notNext, notBefore, after, before } = candidate.form.row;
  if (next && !has(next, wordAt(candidate, candidate.at + 1))) return false;
  if (
    has(notNext, wordAt(candidate, candidate.at + 1)) ||
    has(notBefore, wordAt(candidate, candidate.at - 1))
  )
    return false;
  return (
    (after === undefined || fits(candidate, after, 1)) &&
    (before === undefined || fits(candidate, before, -1))
  );
};

const aroundIt = (candidate: Candidate): boolean => {
  const { near, notNear, notBy, type } = candidate.form.row;
  if (type === 'ASSAULT' && isNear(candidate, ['fiction'])) return false;
  if (notBy !== undefined && isDoneBy(candidate, notBy)) return false;
  return (
    (near === undefined || isNear(candidate, near)) && (notNear === undefined || !isNear(candidate, notNear))
  );
};

/** Whether all that a row asks for stands around a word. */
export const holds = (candidate: Candidate): boolean => {
  const { row, article, owned, preposition } = candidate.form;
  if (candidate.form.is === 'past' && isGoverned(candidate)) return false;
  if (
    (row.indefinite === true && (article || owned || preposition !== '')) ||
    (row.owned !== undefined && row.owned !== owned)
  )
    return false;
  if (row.anchored !== undefined && candidate.form.is === 'noun' && !isAnchored(candidate)) return false;
  return besideIt(candidate) && aroundIt(candidate);
};

/** The tokens behind a trigger that its event takes for itself. */
export const takenBy = (candidate: Candidate): readonly number[] => {
  const { takes, after } = candidate.form.row;
  if (takes === undefined) return [];
  return Array.from({ length: after?.within ?? 0 }, (_, i) => candidate.at + 1 + i).filter((at) =>
    isOf(candidate, at, takes),
  );
};
