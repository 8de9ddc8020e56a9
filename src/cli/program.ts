import { Command } from 'commander';
import { backupCommand } from './backup.js';
import { doctorCommand } from './doctor.js';
import { forTerminal } from '../language/for-terminal.js';
import { variablesHelp } from './environment.js';
import { evalCommand } from './eval.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import { importCommand } from './import.js';
import { packageVersion } from './package-root.js';
import { removeCommand } from './remove.js';
import { restoreCommand } from './restore.js';
import { seedCommand } from './seed.js';
import { startCommand } from './start.js';

const commands = [
  startCommand,
  seedCommand,
  extractCommand,
  evalCommand,
  exportCommand,
  importCommand,
  removeCommand,
  backupCommand,
  restoreCommand,
  doctorCommand,
] as const;

const about =
  'isnad reads news articles and keeps, for every statement, who said it, through whom it reached the page, ' +
  'how the reporter framed it, and the exact words that prove it.';

// Our errors all begin alike: `error CODE: …`.
const coded = (message: string): string => message.replace(/^error: /u, 'error BAD_INPUT: ');

const root = (): Command =>
  new Command('isnad')
    .description(about)
    .version(packageVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .configureOutput({
      outputError: (message, write) => {
        write(forTerminal(coded(message)));
      },
    })
    .showHelpAfterError('(--help shows what can be said.)')
    .exitOverride()
    .addHelpText('after', variablesHelp);

/** The command line as data. Nothing of what a command needs is loaded before the command runs. */
export const program = (): Command => {
  const isnad = root();
  for (const make of commands) isnad.addCommand(make().copyInheritedSettings(isnad));
  return isnad;
};
