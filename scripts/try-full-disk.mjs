// What becomes of a seeding whose disk fills up? Seeds articles into FOLDER, fills its file system at moments of chance until isnad
// stops, tries again while it is full, makes room, goes on; in the end the export has to be that of an undisturbed seeding.
// FOLDER has to lie on a small file system of its own: `mount -t tmpfs -o size=700m tmpfs FOLDER`.
//   node scripts/try-full-disk.mjs FOLDER [--times 5] [--articles 600] [--seed 1]
import { createHash } from 'node:crypto';
import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chanceOf } from '../dist/bench/graph/chance.js';
import { writeArticles } from './crash/articles.mjs';
import { runIsnad, startIsnad } from './crash/command.mjs';
import { until } from './crash/observer.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    times: { type: 'string', default: '5' },
    articles: { type: 'string', default: '600' },
    seed: { type: 'string', default: '1' },
  },
});
const [folder] = positionals;
if (folder === undefined) throw new Error('name a folder on a small file system of its own');
const { blocks, bsize } = statfsSync(folder);
if (blocks * bsize > 2 ** 31) throw new Error(`${folder} is on a disk of more than 2 GB: it would be filled`);

const base = await mkdtemp(join(tmpdir(), 'isnad-full-disk-'));
const articles = join(base, 'articles');
await writeArticles(articles, Number(values.articles));
const args = ['seed', articles, '--batch', '20'];
const filler = join(folder, 'filler');

const fill = () => {
  const file = openSync(filler, 'w');
  for (let size = 1 << 20; size >= 1; size >>= 4)
    try {
      for (;;) writeSync(file, Buffer.alloc(size));
    } catch (error) {
      if (error.code !== 'ENOSPC') throw error;
    }
  closeSync(file);
};

const exportOf = async (environment) => {
  const file = join(base, 'graph.jsonld');
  await runIsnad(['export', '--output', file], environment);
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex');
};

const articlesIn = (told) => Number([...told.matchAll(/^(\d+) of about /gmu)].at(-1)?.[1] ?? 0);
const told = ({ code, stderr }) =>
  `${code} ${(/^error .*$/mu.exec(stderr)?.[0] ?? 'no error').slice(0, 110)}`;
const isTold = ({ code, stderr }) => code === 2 && /^error (?!INTERNAL)\w+: /mu.test(stderr);

const elsewhere = { ISNAD_DATA_DIR: join(base, 'undisturbed') };
const calm = await runIsnad(args, elsewhere);
const wanted = await exportOf(elsewhere);
console.log(`undisturbed: ${calm.seconds.toFixed(0)} s`);

const chance = chanceOf(Number(values.seed), 1);
const environment = { ISNAD_DATA_DIR: join(folder, 'data') };
let wrong = 0;
const check = (name, ran) => {
  console.log(`${name}: ${told(ran)}`);
  if (!isTold(ran)) wrong += 1;
};
await mkdir(environment.ISNAD_DATA_DIR, { recursive: true });
const times = Number(values.times);
for (let time = 1; time <= times; time++) {
  const run = startIsnad(args, environment);
  // Somewhere in the time-th of as many parts as there are times.
  const enough = ((time - chance.next()) / times) * Number(values.articles) * 0.9;
  await until(() => run.hasEnded() || articlesIn(run.told()) >= enough, 1_200_000, 20);
  fill();
  check(`${time}: filled on the way`, await run.ended);
  check(`${time}: while it is full`, await startIsnad(args, environment).ended);
  rmSync(filler);
}
await runIsnad(args, environment);
const isSame = (await exportOf(environment)) === wanted;
console.log(isSame ? 'the graph is that of an undisturbed seeding' : 'the graph is ANOTHER one');
await rm(base, { recursive: true, force: true });
process.exitCode = isSame && wrong === 0 ? 0 : 1;
