import { parseArgs } from 'node:util';

const help = `Kills isnad and its Neo4j while they seed, and looks whether the graph comes out as if nothing had happened.

  npm run crash -- [--articles 2000] [--kills 50] [--server-kills 20] [--own-server-kills 5] [--seed 1] [--keep FOLDER]

  --articles          articles that are made and seeded
  --kills             times that isnad gets kill -9
  --server-kills      times that the JVM of the managed Neo4j gets kill -9
  --own-server-kills  the same of a Neo4j behind NEO4J_URI, which this script then starts again
  --seed              of the chances: the same seed, the same articles and the same draws
  --keep              where graphs and exports are put, and stay; else a temporary folder, gone when all is well
`;

const numbers = {
  articles: '2000',
  kills: '50',
  'server-kills': '20',
  'own-server-kills': '5',
  seed: '1',
};

const wholeNumber = (name, given) => {
  if (/^\d+$/u.test(given)) return Number(given);
  process.stderr.write(`--${name}: "${given}" is no whole number\n\n${help}`);
  process.exit(2);
};

/** What the command line asks for. */
export const optionsFrom = (args) => {
  const texts = Object.entries(numbers).map(([name, value]) => [name, { type: 'string', default: value }]);
  const { values } = parseArgs({
    args,
    options: { ...Object.fromEntries(texts), keep: { type: 'string' }, help: { type: 'boolean' } },
  });
  if (values.help) {
    process.stdout.write(help);
    process.exit(0);
  }
  const read = (name) => wholeNumber(name, values[name]);
  return {
    articles: read('articles'),
    kills: read('kills'),
    serverKills: read('server-kills'),
    ownServerKills: read('own-server-kills'),
    seed: read('seed'),
    keep: values.keep,
  };
};
