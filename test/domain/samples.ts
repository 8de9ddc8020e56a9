import { readdirSync, readFileSync } from 'node:fs';

/** Whoever or whatever goes by several names. */
export interface Named {
  readonly name: string;
  readonly aliases?: readonly string[];
}

/** What a careful reader finds in one sample article; offsets index the whole file. */
interface Annotation {
  readonly file: string;
  readonly title: string;
  readonly dateline: string | null;
  readonly actors: readonly (Named & { readonly type: string; readonly sourceType: string | null })[];
  readonly locations: readonly (Named & { readonly kind: string; readonly within?: string })[];
  readonly events: readonly {
    readonly trigger: string;
    readonly start: number;
    readonly type: string;
    readonly mode?: string;
    readonly location?: string;
    readonly participants?: readonly string[];
  }[];
  readonly claims: readonly {
    readonly id: string;
    readonly speaker: string;
    readonly verb: string;
    readonly stance: string;
    readonly text: string;
    readonly quoted: boolean;
    readonly about: readonly string[];
    readonly quantities: readonly { readonly value: number; readonly unit: string }[];
    readonly via?: readonly string[];
    readonly span: readonly [number, number];
  }[];
}

/** What is true between the sample articles, by the ids of their claims. */
interface Links {
  readonly sameClaim: readonly (readonly string[])[];
  readonly sameOrSupporting: readonly (readonly string[])[];
  readonly contradicts: readonly (readonly string[])[];
  readonly supersedes: readonly (readonly string[])[];
  readonly aboutKurskByOfficials: {
    readonly required: readonly string[];
    readonly allowed: readonly string[];
    readonly never: readonly string[];
  };
}

/** The folder of the sample articles. */
export const seed = new URL('../../seed/', import.meta.url);
/** The text of a file of seed/. */
export const read = (path: string): string => readFileSync(new URL(path, seed), 'utf8');
/** File names of the sample articles: the README beside them is none. */
export const articles = readdirSync(seed).filter((name) => /^\d.*\.md$/.test(name));
/** The annotation of every sample article, in the order of `articles`. */
export const annotations = articles.map(
  (name) => JSON.parse(read(`annotations/${name.replace(/md$/, 'json')}`)) as Annotation,
);
/** The links between the claims of all samples. */
export const links = JSON.parse(read('annotations/links.json')) as Links;
