import type { SourceType } from '../../../domain/vocabulary/source-type.js';
import { nameKey } from '../../../language/name-key.js';
import { openingsOf } from '../../../language/phrase-openings.js';
import { type Phrases, startsBy } from '../../names/phrases.js';
import { readings, withoutArticle } from '../../../language/ar/proclitics.js';
import epithetData from '../../../language/ar/lexicon/epithets.json' with { type: 'json' };
import data from './source-nouns.json' with { type: 'json' };

/** A noun that stands for a source without a name. */
export interface SourceNoun {
  readonly sourceType: SourceType;
}

const people = new Map<string, SourceNoun>();
for (const { forms, sourceType } of data.people as readonly { forms: string[]; sourceType: SourceType }[])
  for (const form of forms) {
    const key = nameKey(form);
    people.set(key, { sourceType });
    // غير أن مسؤولا قال: the accusative behind أن.
    if (!/ |[اهن]$/.test(key)) people.set(`${key}ا`, { sourceType });
  }

const documents = new Set(data.documents.map(nameKey));

/** Sources without a name as phrases: مصادر أمنية, شهود عيان. */
export const sourceNouns: Phrases<SourceNoun> = {
  find: (key) => people.get(key),
  starts: startsBy(openingsOf(people.keys())),
};

/** The document that a folded word names, prefixes, article and accusative left out: لبيان, التقرير, تقريرا. */
export const documentNoun = (word: string): string | undefined =>
  readings(word)
    .flatMap((reading) => [withoutArticle(reading.word), reading.word.replace(/ا$/, '')])
    .find((noun) => documents.has(noun));

/** Whether a folded word is a document that stands for its issuer, prefixes and article allowed: لبيان, التقرير. */
export const isDocumentNoun = (word: string): boolean =>
  readings(word).some((reading) => documents.has(withoutArticle(reading.word)));

/** A definite noun that calls a source back. */
export interface Epithet {
  /** First words of institutions and titles it takes up, folded, without the article; none: any. */
  readonly heads: readonly string[];
  readonly types: readonly string[];
  readonly gender: 'm' | 'f' | undefined;
  readonly document: boolean;
}

interface EpithetRow {
  readonly epithet: string;
  readonly feminine?: string;
  readonly document?: boolean;
  readonly refersTo: { readonly heads: readonly string[]; readonly types: readonly string[] };
}

const head = (phrase: string): string => withoutArticle(nameKey(phrase).split(' ')[0] ?? '');

const epithets = new Map<string, Epithet>();
for (const row of epithetData.epithets as readonly EpithetRow[]) {
  const { heads, types } = row.refersTo;
  const of = { heads: heads.map(head), types, document: row.document === true };
  const person = types.includes('PERSON') && types.length === 1;
  epithets.set(nameKey(row.epithet), { ...of, gender: person ? 'm' : undefined });
  if (row.feminine !== undefined)
    epithets.set(nameKey(row.feminine), { ...of, gender: person ? 'f' : undefined });
}

/** Epithets as phrases. */
export const epithetPhrases: Phrases<Epithet> = {
  find: (key) => epithets.get(key),
  starts: startsBy(openingsOf(epithets.keys())),
};
