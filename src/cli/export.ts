import { Command, Option } from 'commander';
import { IsnadError } from '../domain/errors.js';
import { ending, type ExitCode } from './exit-code.js';
import type { ExportOptions } from './export-graph.js';

const examples = `
Examples:
  isnad export > graph.jsonld
  isnad export --format jsonld --output graph.jsonld
  isnad export --format graphml --output graph.graphml
  isnad export --format csv --output tables
  isnad export --format ftm | ftm validate
  isnad export --filter '{"about":{"name":"Kursk"},"source":{"type":["OFFICIAL"]}}'
  isnad export --without-judgements | sha256sum

The same articles give the same bytes, whoever seeded them in whatever order. docs/export.md tells what stands where.
`;

const run = async (options: ExportOptions): Promise<ExitCode> => {
  if (options.format === 'csv' && options.output === undefined)
    throw new IsnadError('BAD_INPUT', '--output: csv is a folder of files, and needs the name of one', {
      advice: 'isnad export --format csv --output tables',
    });
  const { exportGraph } = await import('./export-graph.js');
  return exportGraph(options);
};

/** `isnad export`: the graph for other programs, and for an import. */
export const exportCommand = (): Command =>
  new Command('export')
    .description('Write the graph out for other programs, or to import it elsewhere.')
    .addOption(
      new Option('--format <format>', 'the form')
        .choices(['jsonld', 'graphml', 'csv', 'ftm'])
        .default('jsonld'),
    )
    .addOption(new Option('--output <path>', 'a file to write, the output unless told; with csv a folder'))
    .addOption(new Option('--without-judgements', 'leave out what was judged; its effect is there'))
    .addOption(new Option('--filter <json>', 'only what claims need that the ClaimFilter finds'))
    .addHelpText('after', examples)
    .action(ending(run));
