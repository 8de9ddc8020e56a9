import { Command } from 'commander';
import { ending, type ExitCode, exitCodes } from './exit-code.js';

const examples = `
Examples:
  isnad restore /var/backups/isnad-2024-08-14.dump
  isnad restore nightly.dump --replace

Stop what uses the database first. The old database stays until the restored one has been opened and counted.
`;

interface RestoreOptions {
  readonly replace?: true;
}

const run = async (file: string, { replace }: RestoreOptions): Promise<ExitCode> => {
  const { restoreBackup } = await import('./backups.js');
  await restoreBackup(file, replace === true);
  return exitCodes.done;
};

/** `isnad restore`: a backup in the place of the managed database. */
export const restoreCommand = (): Command =>
  new Command('restore')
    .description('Put a backup in the place of the database that isnad runs.')
    .argument('<file>', 'a file of `isnad backup`, or a dump of neo4j-admin')
    .option('--replace', 'replace the database that is there, once the backup is verified')
    .addHelpText('after', examples)
    .action(ending(run));
