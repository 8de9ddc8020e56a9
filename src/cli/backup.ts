import { Command } from 'commander';
import { ending, type ExitCode, exitCodes } from './exit-code.js';

const examples = `
Examples:
  isnad backup /var/backups/isnad-2024-08-14.dump
  isnad backup nightly.dump --overwrite

Stop what uses the database first. The file is a dump of Neo4j: neo4j-admin loads it, too.
`;

interface BackupOptions {
  readonly overwrite?: true;
}

const run = async (file: string, { overwrite }: BackupOptions): Promise<ExitCode> => {
  const { makeBackup } = await import('./backups.js');
  await makeBackup(file, overwrite === true);
  return exitCodes.done;
};

/** `isnad backup`: the managed database into one file. */
export const backupCommand = (): Command =>
  new Command('backup')
    .description('Write the database that isnad runs into one file.')
    .argument('<file>', 'the file to write, conventionally *.dump')
    .option('--overwrite', 'put it in the place of a file of that name')
    .addHelpText('after', examples)
    .action(ending(run));
