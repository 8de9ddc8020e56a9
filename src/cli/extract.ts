import { Command, Option } from 'commander';
import { ending, type ExitCode, exitCodes } from './exit-code.js';

const examples = `
Examples:
  isnad extract article.txt
  isnad extract ~/articles --format json > extractions.json
  isnad extract 'reports/2024-08-*.md'
`;

type Format = 'json' | 'pretty';

const run = async (paths: readonly string[], { format }: { readonly format: Format }): Promise<ExitCode> => {
  // Loaded here, so that no other command waits for it.
  const { printExtractions } = await import('./print-extractions.js');
  return (await printExtractions(paths, format)) === 0 ? exitCodes.done : exitCodes.someFailed;
};

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
    .addHelpText('after', examples)
    .action(ending(run));
