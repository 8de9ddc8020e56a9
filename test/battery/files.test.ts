import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticles } from '../../src/article/read-articles.js';
import { chanceOf } from '../../src/bench/graph/chance.js';
import { UnreadableArticle } from '../../src/domain/errors.js';
import { extract } from '../../src/extraction/extract.js';
import { folderOf, gathered } from '../article/on-disk.js';
import { allKinds } from './files/all-kinds.js';

describe('a broken file', () => {
  it.each(allKinds.map((kind, at) => [kind.name, kind, at] as const))(
    '%s is read whole or refused',
    async (name, kind, at) => {
      const root = await folderOf({});
      const path = join(root, name + kind.extension);
      await writeFile(path, kind.make(chanceOf(1, at), 0.01));
      const read = await gathered(readArticles({ path, name }));
      const refused = read.filter((one) => one instanceof UnreadableArticle);
      for (const { advice, message } of refused) {
        expect(advice).toMatch(/\S/u);
        expect(message).not.toMatch(/\n/u);
      }
      for (const one of read) if (!(one instanceof UnreadableArticle)) expect(extract(one).article).toBe(one);
      if (kind.becomes !== undefined) expect(refused.length === 0 ? 'read' : 'refused').toBe(kind.becomes);
      expect(read.length).toBeGreaterThan(0);
    },
  );
});
