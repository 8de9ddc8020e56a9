import type { Figures } from './figures.js';
import { measures } from './verdict.js';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(7);
const [nameWidth, countWidth] = [18, 5];

const nothing = 'Nothing was measured.\n';

/** Figures as a table for people: precision, recall and F1 of what is found, accuracy of what is judged right or wrong, in percent; a sentence where there are none. */
export const tableOf = (figures: Figures): string => {
  const lines = measures.flatMap((measure): readonly string[] => {
    const its = figures[measure];
    if (its === undefined) return [];
    const shares =
      'accuracy' in its
        ? `${' '.repeat(16)}${percent(its.accuracy)}`
        : [its.precision, its.recall, its.f1].map(percent).join(' ');
    return [`${measure.padEnd(nameWidth)} ${shares} ${String(its.of).padStart(countWidth)}`];
  });
  if (lines.length === 0) return nothing;
  return [`${'measure'.padEnd(nameWidth)}       P       R      F1    of`, ...lines, ''].join('\n');
};
