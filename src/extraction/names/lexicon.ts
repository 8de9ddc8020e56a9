import type { ActorType } from '../../domain/vocabulary/actor-type.js';
import type { Office } from '../../domain/vocabulary/office.js';
import type { SourceType } from '../../domain/vocabulary/source-type.js';
import { nameKey } from '../../language/name-key.js';
import { openingsOf } from '../../language/phrase-openings.js';
import institutions from '../../language/ar/lexicon/institution-nouns.json' with { type: 'json' };
import { type Phrases, startsBy } from './phrases.js';
import titles from '../../language/ar/lexicon/titles.json' with { type: 'json' };

interface InstitutionRow {
  readonly noun: string;
  readonly definite?: boolean;
  readonly gender: string;
  readonly takes: string;
  readonly short?: boolean;
  readonly loose?: boolean;
  readonly not?: readonly string[];
  readonly type: string;
  readonly sourceType?: string;
  readonly office?: string;
  readonly en?: string;
}

/** A noun that heads an institution's name, in the form it was met in. */
export interface InstitutionNoun {
  /** Folded, as met: وزاره, الجيش, وزاره الدفاع. */
  readonly key: string;
  /** Its first word, without the article. */
  readonly head: string;
  /** Whether it is definite as met, so that only adjectives may follow. */
  readonly definite: boolean;
  /** What may follow: a state, a place, a topic, a name of its own, nothing. */
  readonly takes: string;
  /** A ministry in short, which needs its state: الخارجية الروسية. */
  readonly short: boolean;
  /** An everyday word too (موقع, حركة): what follows must vouch for it. */
  readonly loose: boolean;
  /** Folded words behind which it is a thing: مركز المدينة, حركة المرور. */
  readonly not: ReadonlySet<string>;
  readonly gender: 'm' | 'f';
  readonly type: ActorType;
  readonly sourceType?: SourceType;
  readonly office?: Office;
  /** English pattern with {adj}, {country}, {name}. */
  readonly en?: string;
}

const keyOfHead = (key: string): string => key.split(' ')[0]?.replace(/^ال/, '') ?? key;

const nouns = new Map<string, InstitutionNoun>();
for (const row of institutions.nouns as readonly InstitutionRow[]) {
  const key = nameKey(row.noun);
  const things = new Set((row.not ?? []).map(nameKey));
  const add = (form: string): void => {
    const definite = /(?:^| )ال[^ ]+$/.test(form) || form.split(' ').some((word) => word.startsWith('ال'));
    const { sourceType, office, en } = row;
    nouns.set(form, {
      key: form,
      head: keyOfHead(form),
      definite,
      takes: row.takes,
      short: row.short === true,
      loose: row.loose === true,
      not: things,
      gender: row.gender === 'm' ? 'm' : 'f',
      type: row.type as ActorType,
      ...(sourceType === undefined ? {} : { sourceType: sourceType as SourceType }),
      ...(office === undefined ? {} : { office: office as Office }),
      ...(en === undefined ? {} : { en }),
    });
  };
  add(key);
  if (row.definite === true) add(`ال${key}`);
}

/** Institution nouns as phrases. */
export const institutionNouns: Phrases<InstitutionNoun> = {
  find: (key) => nouns.get(key),
  starts: startsBy(openingsOf(nouns.keys())),
};

/** The institution noun that a folded phrase is, with or without its article. */
export const institutionNoun = (key: string): InstitutionNoun | undefined => nouns.get(key);

interface TitleData {
  readonly title: string;
  readonly definite?: boolean;
  readonly feminine?: string;
  readonly kind: string;
  readonly takes?: readonly string[];
  readonly sourceType?: string;
  readonly office?: string;
}

/** A title, in the form it was met in. */
export interface TitleRow {
  /** Folded, as met. */
  readonly word: string;
  /** Its first word without the article: what الوزير calls back. */
  readonly head: string;
  readonly kind: string;
  readonly gender: 'm' | 'f';
  /** Whether its bearer speaks for another. */
  readonly speaks: boolean;
  /** Whether it says who somebody is even without a name: an office, not an occupation. */
  readonly identifies: boolean;
  readonly sourceType?: SourceType;
  readonly office?: Office;
}

const offices = new Set(['head', 'speaker', 'military', 'royal']);

const titleRows = new Map<string, TitleRow>();
for (const row of titles.titles as readonly TitleData[]) {
  const add = (form: string, gender: 'm' | 'f'): void => {
    if (titleRows.has(form)) return;
    const takes = row.takes ?? [];
    titleRows.set(form, {
      word: form,
      head: keyOfHead(nameKey(row.title)),
      kind: row.kind,
      gender,
      speaks: row.kind === 'speaker',
      identifies: offices.has(row.kind) && (takes.includes('complement') || takes.includes('adjective')),
      ...(row.sourceType === undefined ? {} : { sourceType: row.sourceType as SourceType }),
      ...(row.office === undefined ? {} : { office: row.office as Office }),
    });
  };
  for (const [form, gender] of [[row.title, 'm'] as const, [row.feminine, 'f'] as const]) {
    if (form === undefined) continue;
    add(nameKey(form), gender);
    if (row.definite === true) add(`ال${nameKey(form)}`, gender);
  }
}

/** The title that a folded phrase is. */
export const titleRow = (key: string): TitleRow | undefined => titleRows.get(key);

/** Titles as phrases. */
export const titlePhrases: Phrases<TitleRow> = {
  find: titleRow,
  starts: startsBy(openingsOf(titleRows.keys())),
};

/** Whether a folded word alone is a title. */
export const isTitleWord = (word: string): boolean => titleRows.has(word);
