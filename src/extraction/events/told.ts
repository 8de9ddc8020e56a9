import { fold } from '../../language/fold.js';
import type { Candidate } from './conditions.js';
import table from './told.json' with { type: 'json' };

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words.map(fold));
const abstract = setOf(table.abstract);
const light = setOf(table.light);
const relative = setOf(table.relative);
const follows = setOf(table.follows);

const isIn = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || (/^[وفبل]/.test(word) && words.has(word.slice(1)));

const isComplemented = (next: string): boolean =>
  follows.has(next) || (next.startsWith('ال') && next !== 'الي');

/**
 * Whether a noun tells of something that happened, rather than of its kind: "شن هجوما" and "الهجوم على المعبر" do, "سياسة الاغتيالات"
 * does not. A definite noun whose kind was told before goes back to that.
 */
export const isTold = ({ tokens, at, form }: Candidate, seen: ReadonlySet<string>): boolean => {
  const [previous, next] = [tokens[at - 1]?.folded ?? '', tokens[at + 1]?.folded ?? ''];
  // "الجنود الذين خطفوا قبل عام", "المناطق التي تسيطر عليها": a relative clause reminds of a deed or describes.
  if (form.is !== 'noun')
    return !relative.has(previous) || (form.is === 'past' && form.row.anchored !== 'closely');
  if (isIn(abstract, previous) || form.preposition === 'ك') return false;
  const isDefinite = form.article || form.owned;
  if ((isDefinite || next.startsWith('ال')) && seen.has(form.row.id)) return false;
  if (
    !isDefinite ||
    form.row.before !== undefined ||
    form.row.next !== undefined ||
    form.row.forms !== undefined
  )
    return true;
  return form.owned || isComplemented(next) || isIn(light, previous);
};
