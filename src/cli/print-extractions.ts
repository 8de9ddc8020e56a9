import { findArticleFiles } from '../article/read-articles.js';
import type { Extraction } from '../domain/extraction.js';
import { extractions } from '../ingest/extractions.js';
import { print } from './output.js';
import { pretty } from './pretty.js';
import { printed } from './printed-extraction.js';
import { tellError } from './tell-error.js';

/** How a list is written while it is still growing. */
interface Form {
  readonly before: string;
  readonly after: string;
  /** @param first whether nothing was written before it */
  readonly item: (extraction: Extraction, first: boolean) => string;
}

const forms = {
  json: {
    before: '[',
    after: '\n]\n',
    item: (extraction, first) => `${first ? '' : ','}\n${JSON.stringify(printed(extraction))}`,
  },
  pretty: { before: '', after: '', item: (extraction, first) => `${first ? '' : '\n'}${pretty(extraction)}` },
} satisfies Readonly<Record<string, Form>>;

/**
 * Prints the Extractions of articles one after another. What fails is told on the error output and the rest goes on: the
 * output is whole in any case.
 * @returns how many failed
 */
export const printExtractions = async (
  paths: readonly string[],
  format: keyof typeof forms,
): Promise<number> => {
  const form: Form = forms[format];
  const { files, problems } = await findArticleFiles(paths);
  problems.forEach(tellError);
  let failed = problems.length;
  let first = true;
  await print(form.before);
  for await (const outcome of extractions({ files })) {
    if ('error' in outcome) {
      tellError(outcome.error);
      failed += 1;
    } else {
      await print(form.item(outcome, first));
      first = false;
    }
  }
  await print(form.after);
  return failed;
};
