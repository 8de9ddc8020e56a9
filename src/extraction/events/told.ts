import { foldedSet } from '../../language/fold.js';
import type { Candidate } from './candidate.js';
import table from './told.json' with { type: 'json' };

const abstract = foldedSet(table.abstract);
const light = foldedSet(table.light);
const relative = foldedSet(table.relative);
const follows = foldedSet(table.follows);
const background = foldedSet(table.background);
const phase = foldedSet(table.phase);
const recalls = foldedSet(table.recalls);

const isIn = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || (/^[وفبل]/.test(word) && words.has(word.slice(1)));

/** "القصف الروسي اشتد", "الهجوم لم يتوقف": the verb behind a definite noun tells how it goes. */
const isUnderWay = ({ tokens, at, sentence }: Candidate): boolean =>
  [1, 2, 3].some((step) => at + step < sentence.to && phase.has(tokens[at + step]?.folded ?? ''));

const isComplemented = (next: string): boolean =>
  follows.has(next) || (next.startsWith('ال') && next !== 'الي');

const violent = new Set(['ASSAULT', 'PROTEST']);
const backgroundReach = 3;

/** "الهجوم الذي وقع", "صلة بالهجوم": a deed of force or protest that the reader is taken to know of, not one that is told. */
const isReferredTo = ({ tokens, at, sentence, form }: Candidate): boolean => {
  if (!violent.has(form.row.type)) return false;
  if ([1, 2, 3].some((step) => recalls.has(tokens[at + step]?.folded ?? ''))) return true;
  for (let i = at - 1; i >= Math.max(sentence.from, at - backgroundReach); i -= 1) {
    if (tokens[i]?.kind === 'mark') return false;
    if (isIn(background, tokens[i]?.folded ?? '')) return true;
  }
  return false;
};

/**
 * Whether a noun tells of something that happened, rather than of its kind: "شن هجوما" and "الهجوم على المعبر" do, "سياسة الاغتيالات"
 * does not. A definite noun whose kind was told before goes back to that.
 */
export const isTold = (candidate: Candidate, seen: ReadonlySet<string>): boolean => {
  const { tokens, at, form } = candidate;
  const [previous, next] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  // "الجنود الذين خطفوا قبل عام", "المناطق التي تسيطر عليها": a relative clause reminds of a deed or describes.
  if (form.is !== 'noun')
    return !relative.has(previous) || (form.is === 'past' && form.row.anchored !== 'closely');
  if (isIn(abstract, previous) || form.preposition === 'ك') return false;
  const isDefinite = form.article || form.owned;
  if ((isDefinite || next.startsWith('ال')) && seen.has(form.row.id)) return false;
  if (isDefinite && form.row.before === undefined && isReferredTo(candidate)) return false;
  if (
    !isDefinite ||
    form.row.before !== undefined ||
    form.row.next !== undefined ||
    form.row.forms !== undefined
  )
    return true;
  return form.owned || isComplemented(next) || isIn(light, previous) || isUnderWay(candidate);
};
