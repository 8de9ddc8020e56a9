import { Command, Option } from 'commander';
import { measures } from '../evaluation/verdict.js';
import { ending, type ExitCode, exitCodes } from './exit-code.js';
import type { EvalOptions } from './eval-options.js';
import { folderName, onlyWith } from './option-rules.js';

const examples = `
Examples:
  isnad eval seed/annotations
  isnad eval test/corpus/annotations --list misses --kind claims
  isnad eval ~/gold --texts ~/articles --list all --format json
`;

const run = async (folder: string, options: EvalOptions): Promise<ExitCode> => {
  // Loaded here, so that no other command waits for it.
  const { printEvaluation } = await import('./print-evaluation.js');
  return (await printEvaluation(folder, options)) === 0 ? exitCodes.done : exitCodes.someFailed;
};

/** `isnad eval`: how well extraction does on annotated articles. */
export const evalCommand = (): Command =>
  new Command('eval')
    .description(
      'Measure extraction against annotated articles: precision, recall and F1 of every kind of find.',
    )
    .argument(
      '<folder>',
      'a folder of annotations (*.json, each naming its article); links.json is passed over',
    )
    .addOption(
      new Option(
        '--texts <folder>',
        'where the articles lie, if not beside the annotations or in the folder above',
      ).argParser(folderName),
    )
    .addOption(
      new Option('--list <which>', 'name each miss, each extra, or both, with its rule').choices([
        'misses',
        'extras',
        'all',
      ]),
    )
    .addOption(new Option('--kind <kind>', 'with --list: only this kind').choices(measures))
    .hook('preAction', onlyWith('kind', 'list'))
    .addOption(
      new Option('--format <format>', 'how it is printed').choices(['table', 'json']).default('table'),
    )
    .addHelpText('after', examples)
    .action(ending(run));
