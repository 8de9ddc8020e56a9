import { Command } from 'commander';
import { IsnadError } from '../domain/errors.js';
import { ending, type ExitCode, exitCodes } from './exit-code.js';
import { tellError } from './tell-error.js';

const examples = `
Examples:
  isnad remove https://news.example/2024/08/07/border-fighting
  isnad remove article_0123456789abcdef0123
  isnad remove 2024/08/border-fighting.txt     (as it lies below the folder that was seeded)
  isnad remove feed.jsonl feed-2.jsonl#12      (all lines of the one, one line of the other)
`;

const notThere = (which: string): IsnadError =>
  new IsnadError('NOT_FOUND', `no article has the id, the address or the file ${which}`, {
    advice:
      'A file is named as it lies below the folder that was seeded, without it. Ask the API for `articles { edges { node { id url file } } }`.',
  });

const run = async (which: readonly string[]): Promise<ExitCode> => {
  const { removeArticles } = await import('./remove-articles.js');
  const missing = await removeArticles(which);
  missing.map(notThere).forEach(tellError);
  return missing.length === 0 ? exitCodes.done : exitCodes.someFailed;
};

/** `isnad remove`: articles, and all that follows from them alone. */
export const removeCommand = (): Command =>
  new Command('remove')
    .description('Remove articles from the graph, with all that follows from them alone.')
    .argument('<id-or-url-or-file...>', 'ids or addresses of articles, or the files that they came from')
    .addHelpText('after', examples)
    .action(ending(run));
