import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PrintedExtraction } from '../../../src/cli/printed-extraction.js';
import { command, type Ended, inProject } from '../command.js';
import { fingerprint } from '../fingerprint.js';
import { type BrokenFile, writeBrokenFiles } from './broken-files.js';
import { wrongIn } from './check-extraction.js';
import type { Verdict } from '../verdict.js';
import { timeEach } from './time-each.js';

const codesIn = (errors: readonly string[]): Readonly<Record<string, number>> => {
  const codes: Record<string, number> = {};
  for (const line of errors) {
    const code = /^error (\w+): /u.exec(line)?.[1];
    if (code !== undefined) codes[code] = (codes[code] ?? 0) + 1;
  }
  return codes;
};

// Every error is a line of its own with what to do below it, and nothing that a terminal would obey.
const wrongInErrors = ({ code, errors }: Ended, command: string): readonly string[] => {
  const bare = errors.filter(
    (line, at) => line.startsWith('error ') && errors[at + 1]?.startsWith('  ') !== true,
  );
  const obeyed = errors.filter((line) => /(?!\t)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u.test(line));
  const others = errors.filter((line) => /^error (?!UNREADABLE_ARTICLE: )/u.test(line));
  return [
    ...(code === 1 ? [] : [`${command}: exit code ${String(code)}`]),
    ...bare.map((line) => `${command}: no advice: ${line}`),
    ...obeyed.map((line) => `${command}: raw marks: ${JSON.stringify(line)}`),
    ...others.map((line) => `${command}: ${line}`),
  ];
};

const spelt = (name: string): string =>
  name.replace(
    /\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu,
    (char) => `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );

const wrongOutcomes = (
  files: readonly BrokenFile[],
  read: ReadonlySet<string>,
  { errors }: Ended,
): readonly string[] => {
  const told = errors.filter((line) => line.startsWith('error ')).join('\n');
  return files.flatMap(({ name, kind, becomes }) => {
    const refused = told.includes(spelt(name));
    if (name.endsWith('.jsonl') && becomes === undefined) return [];
    if (read.has(name) === refused) return [`${kind}: ${spelt(name)} was ${refused ? 'both' : 'neither'}`];
    return becomes !== undefined && (becomes === 'refused') !== refused
      ? [`${kind}: ${spelt(name)} was not ${becomes}`]
      : [];
  });
};

interface Task {
  readonly count: number;
  readonly seed: number;
}

/** Feeds broken files to `isnad extract`, `isnad seed --dry-run` and `isnad seed`, and says what became of them. */
export const filesBattery = async ({ count, seed }: Task): Promise<Verdict> => {
  const root = await mkdtemp(join(tmpdir(), 'isnad-battery-'));
  const [folder, refusedOnly] = [join(root, 'files'), join(root, 'refused')];
  const environment = { ISNAD_DATA_DIR: join(root, 'data') };
  try {
    await mkdir(folder);
    await mkdir(refusedOnly);
    const files = await writeBrokenFiles(folder, { count, seed });
    await writeBrokenFiles(refusedOnly, { count, seed, wanted: ({ becomes }) => becomes === 'refused' });
    const names = files.filter(({ kind }) => kind !== 'no-file').map(({ name }) => name);
    const { done, lost } = await timeEach(names, folder);
    const worst = done.reduce((a, b) => (b.seconds > a.seconds ? b : a));

    const wrong: string[] = lost.map((name) => `hung or crashed: ${spelt(name)}`);
    const read = new Set<string>();
    const extracted = await command(['extract', '--format', 'json', folder], {
      line: (line) => {
        if (!line.startsWith('{')) return;
        const extraction = JSON.parse(line.replace(/,$/u, '')) as PrintedExtraction;
        read.add(extraction.article.file);
        wrong.push(...wrongIn(extraction, folder));
      },
    });
    wrong.push(...wrongInErrors(extracted, 'extract'), ...wrongOutcomes(files, read, extracted));
    const dry = await command(['seed', '--dry-run', folder]);
    wrong.push(...wrongInErrors(dry, 'seed --dry-run'));

    await command(['seed', inProject('seed')], { environment });
    const before = await fingerprint(environment);
    const refused = await command(['seed', refusedOnly], { environment });
    wrong.push(...wrongInErrors(refused, 'seed of what is refused'));
    if ((await fingerprint(environment)) !== before)
      wrong.push('the graph was changed by files that were refused');
    const seeded = await command(['seed', folder], { environment });
    wrong.push(...wrongInErrors(seeded, 'seed'));
    return {
      figures: {
        files: files.length,
        read: done.reduce((sum, one) => sum + one.read, 0),
        refused: JSON.stringify(codesIn(extracted.errors)),
        'worst time of a file': `${worst.seconds.toFixed(1)} s (${spelt(worst.name)})`,
        'memory of extract': `${extracted.memory} MB`,
        'memory of seed --dry-run': `${dry.memory} MB`,
        'memory of seed': `${seeded.memory} MB`,
        'time of extract, dry run, seed': `${[extracted, dry, seeded].map(({ seconds }) => seconds.toFixed(0)).join(', ')} s`,
      },
      wrong,
    };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
};
