import type { Said, ToldArticle, ToldVersion, Version } from './article-versions.js';
import { rows, type Tx } from './run.js';

const entries = `
RETURN a.id AS id, a.url IS NOT NULL AS hasUrl, a.extractor AS extractor, coalesce(a.extractedBy, '') AS extractedBy,
       a {.file, .textHash, .metaHash, publishedAt: coalesce(a.publishedAt, ''), handedIn: coalesce(a.file = a.url, false)} AS standing,
       COLLECT {
         MATCH (v:Version {article: a.id})
         RETURN v {.file, .textHash, .metaHash, .publishedAt, .handedIn, .said}
       } AS others
ORDER BY id`;

const ofBatch = `
CALL {
  MATCH (a:Article) WHERE a.id IN $ids RETURN a
  UNION
  UNWIND $told AS told
  MATCH (a:Article {file: told.file}) WHERE a.url IS NULL OR a.textHash = told.textHash RETURN a
  UNION
  UNWIND $told AS told
  MATCH (v:Version {file: told.file}) WHERE NOT v.hasUrl OR v.textHash = told.textHash
  MATCH (a:Article {id: v.article}) RETURN a
}
${entries}`;

const ofFile = `
CALL {
  MATCH (a:Article {file: $file}) RETURN a
  UNION
  MATCH (a:Article) WHERE a.file STARTS WITH $lines RETURN a
  UNION
  MATCH (v:Version {file: $file}) MATCH (a:Article {id: v.article}) RETURN a
  UNION
  MATCH (v:Version) WHERE v.file STARTS WITH $lines MATCH (a:Article {id: v.article}) RETURN a
}
${entries}`;

interface Row {
  readonly id: string;
  readonly hasUrl: boolean;
  readonly extractor: string;
  readonly extractedBy: string;
  readonly standing: Version;
  readonly others: readonly (Version & { readonly said: string | null })[];
}

const told = ({ id, hasUrl, extractor, extractedBy, standing, others }: Row): ToldArticle => {
  const here = { of: 'graph', extractor, extractedBy } as const;
  const other = ({ said, ...version }: Row['others'][number]): ToldVersion => ({
    version,
    content: said === null ? here : { of: 'kept', article: JSON.parse(said) as Said },
  });
  return { id, hasUrl, versions: [{ version: standing, content: here }, ...others.map(other)] };
};

/** What the graph has under the ids of some articles, and what else their files said before that is gone from them now. */
export const readStored = async (
  tx: Tx,
  articles: readonly { readonly id: string; readonly file: string; readonly textHash: string }[],
): Promise<readonly ToldArticle[]> => {
  const ids = articles.map(({ id }) => id);
  const files = articles.map(({ file, textHash }) => ({ file, textHash }));
  return (await rows<Row>(tx, ofBatch, { ids, told: files })).map(told);
};

const linesOf = (file: string): string => `${file}#`;

/** Whether an article's file is this one, or a line of this one. */
export const isOfFile =
  (file: string) =>
  (name: string): boolean =>
    name === file || (name.startsWith(linesOf(file)) && /^\d+$/u.test(name.slice(file.length + 1)));

/** What the graph has of a file, by the name that it was seeded under: of a .jsonl file all its lines. */
export const readOfFile = async (tx: Tx, file: string): Promise<readonly ToldArticle[]> =>
  (await rows<Row>(tx, ofFile, { file, lines: linesOf(file) })).map(told);
