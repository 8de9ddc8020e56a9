import { IsnadError } from '../domain/errors.js';
import { evaluations } from '../evaluation/evaluate.js';
import { figuresOf } from '../evaluation/figures.js';
import { listed, type Listing, listingLine } from '../evaluation/listing.js';
import { tableOf } from '../evaluation/table.js';
import type { Verdict } from '../evaluation/verdict.js';
import type { EvalOptions } from './eval-options.js';
import { forTerminal } from '../language/for-terminal.js';
import { print } from './output.js';
import { tellError } from './tell-error.js';

/**
 * Prints how extraction does on the annotated articles of a folder. What cannot be used is told on the error output.
 * @returns how many could not be used
 */
export const printEvaluation = async (folder: string, options: EvalOptions): Promise<number> => {
  const { texts, list, kind, format } = options;
  const verdicts: Verdict[] = [];
  const listings: Listing[] = [];
  let [articles, failed] = [0, 0];
  for await (const outcome of evaluations({ gold: folder, ...(texts === undefined ? {} : { texts }) })) {
    if (outcome instanceof IsnadError) {
      tellError(outcome);
      failed += 1;
      continue;
    }
    articles += 1;
    verdicts.push(...outcome.verdicts);
    if (list !== undefined)
      listings.push(
        ...listed(outcome.extraction.article, outcome.verdicts, {
          list,
          ...(kind === undefined ? {} : { kind }),
        }),
      );
  }
  const figures = figuresOf(verdicts);
  const shown = { articles, measures: figures, ...(list === undefined ? {} : { list: listings }) };
  await print(
    format === 'json'
      ? `${forTerminal(JSON.stringify(shown, null, 1))}\n`
      : `${tableOf(figures)}${listings.length === 0 ? '' : '\n'}${listings.map(listingLine).join('')}`,
  );
  return failed;
};
