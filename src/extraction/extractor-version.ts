import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../domain/id.js';

// What an article gives is made of these and nothing else; how a file becomes an article shows in the article.
const rooms = ['domain', 'language', 'gazetteer', 'extraction'] as const;

const source = fileURLToPath(new URL('..', import.meta.url));

const isPart = (name: string): boolean => /\.(?:js|ts|json|tsv)$/u.test(name) && !name.endsWith('.d.ts');

const hashesOf = async (room: string): Promise<readonly string[]> => {
  const names = (await readdir(join(source, room), { recursive: true })).filter(isPart);
  return Promise.all(
    names.map(
      async (name) =>
        `${name.split(sep).join('/')} ${hashOf(await readFile(join(source, room, name), 'utf8'))}`,
    ),
  );
};

let known: Promise<string> | undefined;

const compute = async (): Promise<string> => {
  const all = await Promise.all(rooms.map(hashesOf));
  return hashOf(...all.flatMap((hashes, at) => [rooms[at] ?? '', ...hashes.toSorted()])).slice(0, 24);
};

/**
 * What changes whenever extraction could change: a hash of the code and data that it is made of, as they are installed.
 * The same on every machine that has the same build.
 */
export const extractorVersion = (): Promise<string> => (known ??= compute());
