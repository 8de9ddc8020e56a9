import { Command } from 'commander';
import { forTerminal } from '../language/for-terminal.js';
import { ending, type ExitCode, exitCodes } from './exit-code.js';
import { print } from './output.js';

const examples = `
Examples:
  isnad doctor
  isnad doctor --json | jq '.[] | select(.ok | not)'

Exit code 0: a database can be had. 2: it cannot, and the list says what to do.
`;

const run = async ({ json }: { readonly json?: true }): Promise<ExitCode> => {
  const { examine, listing } = await import('./examine.js');
  const { findings, well } = await examine();
  await print(
    forTerminal(json === true ? `${JSON.stringify(findings, null, 2)}\n` : listing(findings, well)),
  );
  return well ? exitCodes.done : exitCodes.refused;
};

/** `isnad doctor`: what is installed, what is reachable, what to do. */
export const doctorCommand = (): Command =>
  new Command('doctor')
    .description('Say what is installed, what is reachable and what to do. Changes nothing.')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', examples)
    .action(ending(run));
