import { fold } from '../language/fold.js';
import type { LocationKind } from '../domain/vocabulary/location-kind.js';
import data from './data/kind-words.json' with { type: 'json' };

type KindWords = ReadonlyMap<string, readonly string[]>;

const folded = (words: Readonly<Record<string, readonly string[]>>): KindWords =>
  new Map(Object.entries(words).map(([word, kinds]) => [fold(word), kinds]));

const before = folded(data.before);
const after = folded(data.after);

const beforeFirst = new Set([...before.keys()].map((words) => words.split(' ')[0]));

/** Whether a kind word that stands before names begins with this folded word. */
export const isKindBefore = (first: string): boolean => beforeFirst.has(first);

/** Whether a folded word is a kind word that stands behind names. */
export const isKindAfter = (word: string): boolean => after.has(word);

/** A name without its kind word, and the kinds that the word allows. */
export interface KindedName {
  readonly name: string;
  readonly allows: (kind: LocationKind) => boolean;
}

const none: readonly KindedName[] = [];

const kinded = (words: readonly string[], kinds: readonly string[] | undefined): readonly KindedName[] => {
  const name = kinds === undefined ? '' : words.join(' ');
  return kinds === undefined || name === '' ? none : [{ name, allows: (kind) => kinds.includes(kind) }];
};

/** The ways to read a folded name as a kind word and a name: مقاطعه كورسك, kursk oblast, city of kursk. Few: none, one, or two. */
export const kindedNames = (name: string): readonly KindedName[] => {
  if (!name.includes(' ')) return none;
  const words = name.split(' ');
  const [first = '', second = ''] = words;
  return [
    ...kinded(words.slice(1), before.get(first)),
    ...kinded(words.slice(2), before.get(`${first} ${second}`)),
    ...kinded(words.slice(0, -1), after.get(words.at(-1) ?? '')),
  ];
};
