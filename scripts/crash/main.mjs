// Is an article in the graph wholly or not at all, whatever is killed when? Makes articles, seeds them once in peace, and
// again and again while isnad and its Neo4j get kill -9; the graph has to be the same in the end. Ends with 1 where not.
//   npm run crash -- --articles 2000 --kills 50 --server-kills 20
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chanceOf } from '../../dist/bench/graph/chance.js';
import { writeArticles } from './articles.mjs';
import { optionsFrom } from './options.mjs';
import { reportOf } from './report.mjs';
import { managedServer, ownServer } from './servers.mjs';
import { torment } from './torment.mjs';
import { undisturbed } from './undisturbed.mjs';

const options = optionsFrom(process.argv.slice(2));
const folder = options.keep ?? (await mkdtemp(join(tmpdir(), 'isnad-crash-')));
await mkdir(folder, { recursive: true });
const begun = Date.now();
const say = (line) => process.stderr.write(`${((Date.now() - begun) / 1000).toFixed(0)} s: ${line}\n`);

// Victims in an order of chance.
const shuffled = (list, chance) =>
  list
    .map((one) => [chance.next(), one])
    .sort(([a], [b]) => a - b)
    .map(([, one]) => one);
const times = (count, victim) => Array.from({ length: count }, () => victim);

const articles = join(folder, 'articles');
await writeArticles(articles, options.articles);
// Small batches: more moments at which something may be half done.
const batch = 20;
const args = ['seed', articles, '--batch', String(batch)];
const whole = await undisturbed(managedServer(join(folder, 'undisturbed')), {
  args,
  batch,
  file: join(folder, 'undisturbed.jsonld'),
});
say(`undisturbed: ${whole.articles} articles in ${whole.seconds.toFixed(1)} s`);

const tormentedIn = async (name, server, victims) => {
  const chance = chanceOf(options.seed, victims.length);
  const file = join(folder, `${name}.jsonld`);
  return torment(await server, shuffled(victims, chance), { args, chance, whole, file, say });
};
const managed = await tormentedIn('managed', managedServer(join(folder, 'managed')), [
  ...times(options.kills, 'isnad'),
  ...times(options.serverKills, 'server'),
]);
const own =
  options.ownServerKills === 0
    ? undefined
    : await tormentedIn('own', ownServer(join(folder, 'own')), times(options.ownServerKills, 'server'));

const { text, isWell } = reportOf({ options, whole, managed, own, seconds: (Date.now() - begun) / 1000 });
process.stdout.write(text);
if (isWell && options.keep === undefined) await rm(folder, { recursive: true, force: true });
else process.stdout.write(`Kept: ${folder}\n`);
process.exitCode = isWell ? 0 : 1;
