import { Command, Option } from 'commander';
import { ending, type ExitCode } from './exit-code.js';
import { shardOf, wholeNumber } from './numbers.js';
import { fileName } from './option-rules.js';
import type { SeedOptions } from './seed-paths.js';

const examples = `
Examples:
  isnad seed ~/articles
  isnad seed 'reports/**/*.html' --dry-run
  isnad seed feed.jsonl --shard 1/3          (and 2/3, 3/3 on two other machines)
  isnad seed ~/articles --report report.json

Seeding the same again changes nothing, and what the graph holds is not extracted again. Ctrl-C stops between
batches, and a database that is away is waited for: run it again to go on.
`;

const run = async (paths: readonly string[], options: SeedOptions): Promise<ExitCode> => {
  const { seedPaths } = await import('./seed-paths.js');
  return seedPaths(paths, options);
};

/** `isnad seed`: articles from files into the graph. */
export const seedCommand = (): Command =>
  new Command('seed')
    .description('Read articles, extract what they say and write it to the graph.')
    .argument('<paths...>', 'files, folders and globs of .txt .md .html .json .jsonl articles')
    .addOption(
      new Option(
        '--jobs <n>',
        'batches written at a time, one thread extracting for four; in a dry run threads',
      )
        .argParser(wholeNumber(1, 64))
        .default(2),
    )
    .addOption(
      new Option('--batch <n>', 'articles in one batch').argParser(wholeNumber(1, 1000)).default(100),
    )
    .addOption(new Option('--shard <i/n>', 'only this part of the articles, of n parts').argParser(shardOf))
    .option('--again', 'extract what the graph holds as it is, too')
    .addOption(
      new Option('--report <file>', 'what it came to, with every failure, as JSON').argParser(fileName),
    )
    .option('--dry-run', 'read and extract only; write nothing, need no database')
    .addHelpText('after', examples)
    .action(ending(run));
