import { Command, Option } from 'commander';
import { ending, type ExitCode, exitCodes } from './exit-code.js';
import { wholeNumber } from './numbers.js';
import type { StartOptions } from './serve.js';

const examples = `
Examples:
  isnad start
  isnad start --port 8080
  NEO4J_URI=neo4j+s://graph.example NEO4J_PASSWORD=… isnad start

Ctrl-C stops the server, and the Neo4j that it started.
`;

const run = async (options: StartOptions): Promise<ExitCode> => {
  const { serve } = await import('./serve.js');
  await serve(options);
  return exitCodes.done;
};

// A variable that is set to nothing is as good as none.
const portOf = (said: string): number => (said === '' ? 4000 : wholeNumber(0, 65_535)(said));
const hostOf = (said: string): string => (said === '' ? '127.0.0.1' : said);

const port = (): Option =>
  new Option('--port <n>', 'where to listen').env('PORT').argParser(portOf).default(4000);

const host = (): Option =>
  new Option('--host <address>', 'the address to listen on')
    .env('HOST')
    .argParser(hostOf)
    .default('127.0.0.1');

/** `isnad start`: a graph, the sample articles when it is empty, and the API. */
export const startCommand = (): Command =>
  new Command('start')
    .description('Open the graph, put the sample articles into an empty one, and serve the API.')
    .addOption(port())
    .addOption(host())
    .addHelpText('after', examples)
    .action(ending(run));
