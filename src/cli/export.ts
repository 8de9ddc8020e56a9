import { Command, Option } from 'commander';
import { ending, type ExitCode } from './exit-code.js';
import type { ExportOptions } from './export-graph.js';

const examples = `
Examples:
  isnad export > graph.jsonld
  isnad export --format jsonld --output graph.jsonld
  isnad export --without-judgements | sha256sum

The same articles give the same bytes, whoever seeded them in whatever order. docs/export.md tells what stands where.
`;

const run = async (options: ExportOptions): Promise<ExitCode> => {
  const { exportGraph } = await import('./export-graph.js');
  return exportGraph(options);
};

/** `isnad export`: the graph for other programs, and for an import. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('Write the graph out for other programs, or to import it elsewhere.')
    .addOption(new Option('--format <format>', 'the form').choices(['jsonld']).default('jsonld'))
    .addOption(new Option('--output <file>', 'where to; the output unless told'))
    .addOption(new Option('--without-judgements', 'leave out what was judged; its effect is there'))
    .addHelpText('after', examples)
    .action(ending(run));
