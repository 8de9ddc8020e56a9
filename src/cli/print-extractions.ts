import { findArticleFiles } from '../article/read-articles.js';
import type { Extraction } from '../domain/extraction.js';
import { forTerminal } from '../language/for-terminal.js';
import { extractions } from '../ingest/extractions.js';
import { articleSection, pageEnd, pageStart } from '../explanation/page.js';
import { print } from './output.js';
import { pretty } from './pretty.js';
import { printed } from './printed-extraction.js';
import { tellError } from './tell-error.js';

/** How a list is written while it is still growing. */
interface Form {
  readonly before: string;
  readonly after: string;
  /** @param before how many were written before it */
  readonly item: (extraction: Extraction, before: number) => string;
}

const forms = {
  json: {
    before: '[',
    after: '\n]\n',
    item: (extraction, before) =>
      `${before === 0 ? '' : ','}\n${forTerminal(JSON.stringify(printed(extraction)))}`,
  },
  pretty: {
    before: '',
    after: '',
    item: (extraction, before) => `${before === 0 ? '' : '\n'}${pretty(extraction)}`,
  },
  explained: {
    before: pageStart('isnad extract --explain'),
    after: pageEnd,
    item: (extraction, before) => articleSection(extraction, before + 1),
  },
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
  let written = 0;
  await print(form.before);
  for await (const outcome of extractions({ files })) {
    if ('error' in outcome) {
      tellError(outcome.error);
      failed += 1;
    } else {
      await print(form.item(outcome, written));
      written += 1;
    }
  }
  await print(form.after);
  return failed;
};
