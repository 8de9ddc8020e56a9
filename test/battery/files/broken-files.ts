import { execFileSync } from 'node:child_process';
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chanceOf } from '../../../src/bench/graph/chance.js';
import { allKinds } from './all-kinds.js';
import type { Kind } from './kind.js';

/** A file of the battery. */
export interface BrokenFile {
  /** Below the folder. */
  readonly name: string;
  readonly kind: string;
  readonly becomes: Kind['becomes'];
}

// What a terminal, a shell, a query, a page or a log would take for more than a name; the last has 255 bytes.
const oddNames = [
  'line\nerror INTERNAL: made up',
  'escape\u001b[2J\u001b]0;owned\u0007',
  'c1\u009b31m',
  '\u202egnp.txt\u202c',
  "it's; rm -rf $(HOME) `id`",
  '"}) DETACH DELETE n --',
  '<img src=x onerror=alert(1)>',
  '{{7*7}} ${jndi:ldap:x} %s%n',
  'back\\slash\\u001b',
  'مقال \u200f(1)\u200e',
  '-rf',
  'بـ'.repeat(62),
];

// The first of each kind is as large as it gets, the next ones ever smaller.
const sizeOf = (round: number): number => 1 / (1 + round * 4);

const nameOf = (kind: Kind, at: number): string => {
  const round = Math.floor(at / allKinds.length);
  const odd = at % 7 === 3 ? oddNames[(at >> 3) % oddNames.length] : undefined;
  const full = `${String(at).padStart(4, '0')}-${kind.name}-${round}`;
  return odd === undefined
    ? full + kind.extension
    : `${odd}${String(at).padStart(4, '0')}`.slice(-120) + kind.extension;
};

const oddThings = async (folder: string): Promise<readonly BrokenFile[]> => {
  await symlink(join(folder, 'none'), join(folder, 'dangling.txt'));
  await symlink('round-b.txt', join(folder, 'round-a.txt'));
  await symlink('round-a.txt', join(folder, 'round-b.txt'));
  await symlink(folder, join(folder, 'round-folder'));
  await symlink('/dev/zero', join(folder, 'device.txt'));
  await mkdir(join(folder, 'folder.txt'));
  execFileSync('mkfifo', [join(folder, 'pipe.txt'), join(folder, 'pipe.jsonl')]);
  const refused = ['dangling.txt', 'round-a.txt', 'round-b.txt', 'device.txt', 'pipe.txt', 'pipe.jsonl'];
  return refused.map((name) => ({ name, kind: 'no-file', becomes: 'refused' }));
};

/** Writes broken files into a folder, the same ones for the same seed. */
export const writeBrokenFiles = async (
  folder: string,
  {
    count,
    seed,
    wanted = () => true,
  }: { readonly count: number; readonly seed: number; readonly wanted?: (kind: Kind) => boolean },
): Promise<readonly BrokenFile[]> => {
  const written: BrokenFile[] = [...(await oddThings(folder))];
  for (let at = 0; at < count; at += 1) {
    const kind = allKinds[at % allKinds.length];
    if (kind === undefined || !wanted(kind)) continue;
    const name = nameOf(kind, at);
    await writeFile(
      join(folder, name),
      kind.make(chanceOf(seed, at), sizeOf(Math.floor(at / allKinds.length))),
    );
    written.push({ name, kind: kind.name, becomes: kind.becomes });
  }
  return written;
};
