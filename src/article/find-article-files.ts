import { stat } from 'node:fs/promises';
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import { UnreadableArticle } from '../domain/errors.js';
import { articleExtensions, formatOf, type ArticleFile } from './article-file.js';
import { unreadable } from './read-whole.js';
import { passedOver, walkFolder } from './walk-folder.js';

/** The files that paths name, and what is wrong with paths that name none. */
export interface FoundFiles {
  /** By name, each file once. */
  readonly files: readonly ArticleFile[];
  readonly problems: readonly UnreadableArticle[];
}

/**
 * Finds the article files that paths name: files, folders with all below them, globs. In folders and globs other files
 * are passed over, and so are hidden files, folders named `node_modules` or `annotations`, and a project's own papers
 * (README.md, LICENSE.md and their like); whoever names such a file itself gets it read.
 * A file is named as it lies below its folder, a file given by itself by its own name. Where two would have one name
 * both are named by the path that was given.
 */
export const findArticleFiles = async (paths: readonly string[]): Promise<FoundFiles> => {
  const found: FoundFiles[] = [];
  for (const path of paths) found.push(await filesAt(path));
  return {
    files: named(once(found.flatMap(({ files }) => files))),
    problems: found.flatMap(({ problems }) => problems),
  };
};

/** A file whose extension is none of ours. */
export const unsupported = (name: string): UnreadableArticle =>
  new UnreadableArticle(name, 'not a form that is read', `Give one of ${articleExtensions}`);

const filesAt = async (path: string): Promise<FoundFiles> => {
  try {
    return (await stat(path)).isDirectory() ? await filesIn(path) : fileItself(path);
  } catch (cause) {
    // A file whose name looks like a glob is a file; so the disk is asked first.
    return isDynamicPattern(path) ? filesLike(path) : { files: [], problems: [unreadable(path, cause)] };
  }
};

const fileItself = (path: string): FoundFiles =>
  formatOf(path) === undefined
    ? { files: [], problems: [unsupported(path)] }
    : { files: [{ path, name: basename(path) }], problems: [] };

const filesIn = async (root: string): Promise<FoundFiles> => {
  const { paths, problems } = await walkFolder(root);
  const files = articlesAmong(paths, root);
  return { files, problems: files.length + problems.length === 0 ? [noArticles(root, 'folder')] : problems };
};

const filesLike = async (pattern: string): Promise<FoundFiles> => {
  const [root, rest] = splitPattern(pattern);
  const ignore = passedOver.map((folder) => `**/${folder}/**`);
  const paths = await glob(rest, { cwd: resolve(root), ignore, expandDirectories: false });
  const files = articlesAmong(
    paths.map((path) => join(root, path)),
    root,
  );
  return { files, problems: files.length === 0 ? [noArticles(pattern, 'pattern')] : [] };
};

// The part before the first star is where names begin.
const splitPattern = (pattern: string): readonly [root: string, rest: string] => {
  const parts = pattern.split('/');
  const dynamic = parts.findIndex((part) => isDynamicPattern(part));
  const at = dynamic < 0 ? parts.length - 1 : dynamic;
  const root = parts.slice(0, at).join('/');
  return [root === '' ? (isAbsolute(pattern) ? '/' : '.') : root, parts.slice(at).join('/')];
};

const papers =
  /^(?:readme|changelog|contributing|licen[cs]e|notice|security|code_of_conduct|authors)\b[^/]*\.md$/iu;

const articlesAmong = (paths: readonly string[], root: string): readonly ArticleFile[] =>
  paths
    .filter((path) => formatOf(path) !== undefined && !papers.test(basename(path)))
    .map((path) => ({ path, name: relative(root, path).split(sep).join('/') }));

const noArticles = (path: string, what: 'folder' | 'pattern'): UnreadableArticle =>
  new UnreadableArticle(path, `a ${what} without articles`, `Articles end in ${articleExtensions}`);

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

// Sorted before one of two is dropped, so that the order of arguments does not choose the name.
const once = (files: readonly ArticleFile[]): readonly ArticleFile[] => {
  const sorted = files.toSorted((a, b) => byText(a.name, b.name) || byText(a.path, b.path));
  return [...new Map(sorted.toReversed().map((file) => [resolve(file.path), file])).values()].toReversed();
};

const named = (files: readonly ArticleFile[]): readonly ArticleFile[] => {
  // In order of name, so that two of one name stand together.
  const isDoubled = (name: string, at: number): boolean =>
    files[at - 1]?.name === name || files[at + 1]?.name === name;
  return files
    .map((file, at) => (isDoubled(file.name, at) ? { ...file, name: file.path } : file))
    .toSorted((a, b) => byText(a.name, b.name));
};
