import { Command } from 'commander';
import { ending, type ExitCode } from './exit-code.js';

const examples = `
Examples:
  isnad import graph.jsonld
  zstd -dc graph.jsonld.zst | isnad import -

The graph has to be empty. Nothing is written of a file that is not whole; Ctrl-C takes away what was written.
`;

interface ImportOptions {
  readonly discardHalf?: true;
}

const run = async (file: string, { discardHalf }: ImportOptions): Promise<ExitCode> => {
  const { importFile } = await import('./import-file.js');
  return importFile(file, discardHalf === true);
};

/** `isnad import`: an export back into a graph. */
export const importCommand = (): Command =>
  new Command('import')
    .description('Fill an empty graph with what `isnad export` wrote as JSON-LD.')
    .argument('<file>', 'the export; - for the input')
    .option('--discard-half', 'take away what an import left that was broken off, and begin anew')
    .addHelpText('after', examples)
    .action(ending(run));
