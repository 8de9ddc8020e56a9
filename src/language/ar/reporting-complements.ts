import { fold } from '../fold.js';
import { withoutArticle } from './proclitics.js';
import data from './reporting-verbs.json' with { type: 'json' };

/** What may follow a reporting verb: أن, a quotation, a bare noun phrase, a preposition, an object before those, one of some nouns, whom one asks, or عن and a speaker. */
export type Complement =
  | 'that'
  | 'quote'
  | 'np'
  | 'bi'
  | 'li'
  | 'ila'
  | 'ala'
  | 'an'
  | 'min'
  | 'fi'
  | 'object'
  | 'asked'
  | NounComplement
  | 'relay';

/** A noun phrase that only some nouns head: أبدى قلقه, رفض الاتهامات, حمّله المسؤولية. */
type NounComplement = keyof typeof data.nouns;

const owners = ['', 'ه', 'ها', 'هم', 'هما', 'ا'];

// قلق: قلقه, قلقا; دعوة: دعوته. The article is taken off beforehand.
const formsOf = (noun: string): readonly string[] => {
  const stem = fold(noun);
  const bound = noun.endsWith('ة') ? `${stem.slice(0, -1)}ت` : stem;
  return [stem, ...owners.map((owner) => `${bound}${owner}`)];
};

const heads = new Map<NounComplement, ReadonlySet<string>>();
for (const [name, nouns] of Object.entries(data.nouns))
  heads.set(name as NounComplement, new Set(nouns.split(' ').flatMap(formsOf)));

/** The kind of noun phrase that a folded word heads, among those that a verb takes. */
export const nounComplement = (word: string, takes: readonly Complement[]): Complement | undefined =>
  takes.find((take) => heads.get(take as NounComplement)?.has(withoutArticle(word)) === true);

/** Whether a complement is a noun phrase that only some nouns head. */
export const isNounComplement = (take: Complement): boolean => heads.has(take as NounComplement);
