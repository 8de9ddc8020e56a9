import { foldedSet } from '../../language/fold.js';
import type { Token } from '../../language/tokenise.js';
import type { Candidate } from './candidate.js';
import told from './told.json' with { type: 'json' };
import { fits, isNear, leftReach, rightReach, wordAt } from './words-around.js';

const anchors = ['day', 'happening', 'casualty'];
const background = foldedSet(told.background);
const closeReach = 4;

const isPastYear = (token: Token | undefined): boolean =>
  token?.kind === 'number' && /^(?:19|20)\d\d$/.test(token.folded);

// "نفذت عملية اغتيال", "اغتيال قاض فجر اليوم"; not "التحقيق في اغتيال", "منذ اغتيال".
const isClose = (candidate: Candidate): boolean => {
  const previous = wordAt(candidate, candidate.at - 1);
  if (background.has(previous)) return false;
  return (
    fits(candidate, { classes: ['happening'], within: closeReach }, -1) ||
    fits(candidate, { classes: ['day', 'happening', 'casualty'], within: closeReach }, 1)
  );
};

/** Whether a day, victims or a verb of happening stand by, and no year that is past. */
export const isAnchored = (candidate: Candidate): boolean => {
  const { tokens, at, sentence, form } = candidate;
  if (form.row.anchored === 'closely' ? !isClose(candidate) : !isNear(candidate, anchors)) return false;
  return !tokens
    .slice(Math.max(sentence.from, at - leftReach), Math.min(sentence.to, at + rightReach))
    .some(isPastYear);
};
