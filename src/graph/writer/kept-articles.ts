import type { Stretch } from '../../domain/article.js';
import type { ArticleChange, SpareVersion } from './article-change.js';
import { type Said, saidBy } from './article-versions.js';
import { type Parameters, rows, type Tx, write } from './run.js';

/** The stretches of a text as the graph keeps them: `body 120 480`. */
export const keptMatter = (matter: readonly Stretch[]): readonly string[] =>
  matter.map(({ kind, start, end }) => `${kind} ${start} ${end}`);

const stretchOf = (kept: string): Stretch => {
  const [kind, start, end] = kept.split(' ');
  return { kind: kind as Stretch['kind'], start: Number(start), end: Number(end) };
};

const said = `
MATCH (a:Article) WHERE a.id IN $ids
RETURN a {.id, .language, .title, .dateline, .url, .outlet, .publishedAt, .text, .textHash, .plain} AS said, a.matter AS matter`;

interface SaidRow {
  readonly said: Readonly<Record<string, unknown>>;
  readonly matter: readonly string[];
}

const saidIn = ({ said: facts, matter }: SaidRow): Said => {
  const known = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== null));
  return saidBy({ ...known, matter: matter.map(stretchOf) } as unknown as Said);
};

/** Some articles of the graph as they were read, by id. */
export const readKept = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, Said>> => {
  if (ids.length === 0) return new Map();
  const found = (await rows<SaidRow>(tx, said, { ids })).map(saidIn);
  return new Map(found.map((one) => [one.id, one]));
};

const forget = `
UNWIND $rows AS row
MATCH (v:Version {article: row.id})
DELETE v`;

const keep = `
UNWIND $rows AS row
CREATE (v:Version)
SET v = row`;

/** The key of a version: of one article a file tells one. */
export const versionKey = (article: string, file: string): string => `${article} ${file}`;

const versionRow = (
  { id, hasUrl }: ArticleChange['spare'][number],
  { article, ...version }: SpareVersion,
): Parameters => ({
  key: versionKey(id, version.file),
  article: id,
  hasUrl,
  ...version,
  ...(article === undefined ? {} : { said: JSON.stringify(article) }),
});

/** Keeps the versions that stand beside others, and forgets those that were kept before of the same articles. */
export const writeSpare = async (tx: Tx, spare: ArticleChange['spare']): Promise<void> => {
  await write(
    tx,
    forget,
    spare.map(({ id }) => ({ id })),
  );
  await write(
    tx,
    keep,
    spare.flatMap((one) => one.versions.map((version) => versionRow(one, version))),
  );
};
