import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findArticleFiles } from '../../src/article/read-articles.js';
import { folderOf } from './on-disk.js';

const folder = () =>
  folderOf({
    'b.txt': 'x',
    'a.MD': 'x',
    'sub/c.html': 'x',
    'sub/deep/d.jsonl': 'x',
    'sub/deep/photo.jpg': 'x',
    'README.md': 'x',
    'annotations/b.json': '{}',
    'sub/annotations/c.json': '{}',
    'node_modules/p/README.txt': 'x',
    '.hidden/e.txt': 'x',
    '.f.txt': 'x',
    'empty/photo.jpg': 'x',
    'odd[1]*.txt': 'x',
  });

const all = ['a.MD', 'b.txt', 'odd[1]*.txt', 'sub/c.html', 'sub/deep/d.jsonl'];

describe('the files that paths name', () => {
  it('are those of a folder and all below it, by name', async () => {
    const root = await folder();
    const { files, problems } = await findArticleFiles([root]);
    expect(problems).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(all);
    expect(files.map(({ path }) => path)).toEqual(all.map((name) => join(root, name)));
  });

  it('are each there once, in any order of paths', async () => {
    const root = await folder();
    const paths = [root, join(root, 'b.txt'), join(root, '**/*.txt'), `${root}/`];
    const { files } = await findArticleFiles(paths);
    expect(files.map(({ name }) => name)).toEqual(all);
    expect((await findArticleFiles(paths.toReversed())).files.map(({ name }) => name)).toEqual(all);
  });

  it('are those that a glob matches, named from where it begins', async () => {
    const root = await folder();
    const { files } = await findArticleFiles([join(root, 'sub/**/*.{html,jsonl,jpg}')]);
    expect(files.map(({ name }) => name)).toEqual(['c.html', 'deep/d.jsonl']);
  });

  it('may look like globs, and may be what a folder would pass over', async () => {
    const root = await folder();
    const paths = [join(root, 'odd[1]*.txt'), join(root, 'README.md'), join(root, 'annotations')];
    const { files, problems } = await findArticleFiles(paths);
    expect(problems).toEqual([]);
    expect(files.map(({ name }) => name)).toEqual(['README.md', 'b.json', 'odd[1]*.txt']);
  });

  it('of one name in two folders keep apart', async () => {
    const root = await folderOf({ 'x/a.txt': '1', 'y/a.txt': '2', 'y/b.txt': '3' });
    const { files } = await findArticleFiles([join(root, 'x'), join(root, 'y')]);
    expect(files.map(({ name }) => name).toSorted()).toEqual([
      join(root, 'x/a.txt'),
      join(root, 'y/a.txt'),
      'b.txt',
    ]);
  });

  it('end where links go round', async () => {
    const root = await folderOf({ 'x/a.txt': '1' });
    await symlink(root, join(root, 'x/round'));
    await symlink(join(root, 'none'), join(root, 'x/broken.txt'));
    const { files, problems } = await findArticleFiles([root]);
    expect(files.map(({ name }) => name)).toEqual(['x/a.txt']);
    expect(problems.map(({ message }) => message)).toEqual([`${join(root, 'x/broken.txt')}: does not exist`]);
  });

  it.each([
    ['none', 'does not exist'],
    ['none/*.txt', 'a pattern without articles'],
    ['empty', 'a folder without articles'],
    ['empty/*', 'a pattern without articles'],
    ['empty/photo.jpg', 'not a form that is read'],
  ])('%s names none: %s', async (path, reason) => {
    const root = await folder();
    const { files, problems } = await findArticleFiles([join(root, path), join(root, 'b.txt')]);
    expect(files.map(({ name }) => name)).toEqual(['b.txt']);
    expect(problems.map(({ message }) => message)).toEqual([`${join(root, path)}: ${reason}`]);
    expect(problems[0]?.advice).toMatch(/\S/);
  });
});
