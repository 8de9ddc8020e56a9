import { Command, Option } from 'commander';
import { ending, type ExitCode, exitCodes } from './exit-code.js';
import { folderName, onlyWith } from './option-rules.js';

const examples = `
Examples:
  isnad extract article.txt
  isnad extract ~/articles --format json > extractions.json
  isnad extract 'reports/2024-08-*.md'
  isnad extract article.txt --explain > page.html
  isnad extract ~/articles --explain --out pages
`;

interface ExtractOptions {
  readonly format: 'json' | 'pretty';
  readonly explain?: true;
  readonly out?: string;
}

// What is needed is loaded here, so that no other command waits for it.
const failuresOf = async (
  paths: readonly string[],
  { format, explain, out }: ExtractOptions,
): Promise<number> => {
  if (out !== undefined) {
    const { writeExplanations } = await import('./write-explanations.js');
    return writeExplanations(paths, out);
  }
  const { printExtractions } = await import('./print-extractions.js');
  return printExtractions(paths, explain === true ? 'explained' : format);
};

const run = async (paths: readonly string[], options: ExtractOptions): Promise<ExitCode> =>
  (await failuresOf(paths, options)) === 0 ? exitCodes.done : exitCodes.someFailed;

/** `isnad extract`: what articles say, without a database. */
export const extractCommand = (): Command =>
  new Command('extract')
    .description('Print what articles say, without a database: actors, places, events and attributed claims.')
    .argument('<paths...>', 'files, folders and globs of .txt .md .html .json .jsonl articles')
    .addOption(
      new Option('--format <format>', 'json is one array of Extractions')
        .choices(['pretty', 'json'])
        .default('pretty'),
    )
    .addOption(
      new Option(
        '--explain',
        'an HTML page: the text with what was extracted marked, and the rule of each',
      ).conflicts('format'),
    )
    .addOption(
      new Option('--out <folder>', 'with --explain: a page for each article into a folder')
        .argParser(folderName)
        .conflicts('format'),
    )
    .hook('preAction', onlyWith('out', 'explain'))
    .addHelpText('after', examples)
    .action(ending(run));
