import { isFunctionWord, isTimeWord } from '../../../language/ar/function-words.js';
import { isVerb } from '../../../language/ar/verbs.js';
import type { Document } from '../../document/document.js';
import type { ActorDraft } from '../../names/drafts.js';
import { institutionNoun, isTitleWord } from '../../names/lexicon.js';
import { type AttributionReading, wordAt } from '../reading.js';
import type { Speaker } from './speaker.js';

const places = new WeakMap<Document, ReadonlyMap<string, readonly number[]>>();

// More than a name is ever told in full; a text of one word over and over is no article.
const most = 20;

/** Where each word of a document stands, the first times. */
const placesIn = (document: Document): ReadonlyMap<string, readonly number[]> => {
  const known = places.get(document);
  if (known !== undefined) return known;
  const found = new Map<string, number[]>();
  document.tokens.forEach(({ kind, folded }, at) => {
    if (kind !== 'word') return;
    const all = found.get(folded);
    if (all === undefined) found.set(folded, [at]);
    else if (all.length < most) all.push(at);
  });
  places.set(document, found);
  return found;
};

const isPlainWord = (word: string): boolean =>
  word.length < 4 ||
  isFunctionWord(word) ||
  isTimeWord(word) ||
  isTitleWord(word) ||
  institutionNoun(word) !== undefined ||
  /^(?:[بلك]ال|لل)/.test(word) ||
  (isVerb(word) && !word.startsWith('ت'));

/** وأضاف تورتيلي, after فلان تورتيلي of whom only فلان was read: what stood behind the name is the rest of it. */
export const tailName = (reading: AttributionReading, at: number): Speaker | undefined => {
  const word = wordAt(reading, at);
  if (isPlainWord(word)) return undefined;
  const { actors } = reading;
  const bearers = new Set<ActorDraft>();
  for (const place of placesIn(reading.document).get(word) ?? []) {
    if (place >= at) break;
    const name = actors.mentions.covering(place - 1) ?? actors.roles.covering(place - 1);
    if (name?.last === place - 1 && name.actor.type === 'PERSON') bearers.add(name.actor);
  }
  const [actor] = bearers;
  return actor === undefined || bearers.size > 1
    ? undefined
    : { actor, words: { first: at, last: at, cut: 0 } };
};
