import { actorById, actorsNamed } from '../../../gazetteer/actors.js';
import { fold } from '../../../language/fold.js';
import { type ActorBook, mentionOf } from '../actor-book.js';
import type { ActorDraft, ActorMention, TokenRange } from '../drafts.js';
import { type PeopleReading } from './people-reading.js';
import type { Document } from '../../document/document.js';
import { wordsOf } from '../../document/words-of.js';
import { knownPlaces } from '../known-phrases.js';
import { nameEnd, prefixesOfName } from './person-names.js';
import { longestPhrase } from '../phrases.js';

/** Reads a person's name that begins at a token. */
export const readName = (reading: PeopleReading, at: number): void => {
  const { document, actors } = reading;
  const cuts = prefixesOfName(document.tokens[at]?.word ?? '');
  if (cuts.length === 0 || actors.covering(at) !== undefined) return;
  for (const cut of cuts) {
    const last = nameEnd(document.tokens, at, { text: document.text, cut });
    if (last === undefined || standsInOther(reading, at, last)) continue;
    if (widened(reading, { first: at, last, cut })) return;
    if (!actors.isFree(at, last)) continue;
    addName(reading, { first: at, last, cut });
    return;
  }
};

const families = new Set(['بن', 'بنت', 'ابن']);

/** محمد بن زايد, known by so much, goes on: بن سلطان آل نهيان is of his name. */
export const lengthen = ({ document, actors }: PeopleReading, known: ActorMention): void => {
  const { tokens, text } = document;
  const next = tokens[known.last + 1];
  if (next === undefined || known.actor.type !== 'PERSON' || known.by !== 'name') return;
  if (!families.has(next.folded) && !text.slice(next.start, next.end).startsWith('آل')) return;
  const last = nameEnd(tokens, known.last + 2, { text, slot: true });
  if (last === undefined || !actors.isFree(known.last + 1, last)) return;
  const range = { first: known.first, last, cut: known.cut };
  actors.widen({ ...known, ...range });
  known.actor.aliases.add(wordsOf(document, range));
  const at = known.actor.mentions.findIndex(({ first }) => first === known.first);
  known.actor.mentions.splice(at, 1, range);
};

/** Whether the words belong to a family or a place: آل سعود, سان دييغو, أبو ظبي. */
const standsInOther = ({ document: { tokens, text } }: PeopleReading, at: number, last: number): boolean => {
  const before = tokens[at - 1];
  if (before !== undefined && text.slice(before.start, before.end).endsWith('آل')) return true;
  return [at - 1, at].some((from) => {
    const place = longestPhrase(tokens, from, knownPlaces);
    return place !== undefined && place.last > from && place.last >= at && place.last <= last;
  });
};

/** ديميتري بيسكوف where بيسكوف alone was known already: the given name goes with it. */
const widened = ({ document, actors }: PeopleReading, range: TokenRange): boolean => {
  const narrow = actors.covering(range.last);
  if (narrow?.actor.type !== 'PERSON' || narrow.last !== range.last || narrow.first <= range.first)
    return false;
  if (!actors.isFree(range.first, narrow.first - 1)) return false;
  if (isRelative(document, narrow, range)) {
    actors.remove(narrow);
    const place = narrow.actor.mentions.findIndex((mention) => mention.first === narrow.first);
    narrow.actor.mentions.splice(place, 1);
    return false;
  }
  actors.widen({ ...narrow, ...range });
  narrow.actor.aliases.add(wordsOf(document, range));
  const at = narrow.actor.mentions.findIndex(({ first }) => first === narrow.first);
  narrow.actor.mentions.splice(at, 1, range);
  return true;
};

/** إيفانكا ترامب is not he whom ترامب alone means: a given name that is none of his. */
const isRelative = (
  { tokens }: Document,
  { actor, first, last }: ActorMention,
  { first: from, cut }: TokenRange,
): boolean => {
  const known = actor.key.startsWith('kb:') ? actorById(actor.key.slice('kb:'.length)) : undefined;
  if (known === undefined || last > first) return false;
  const given = bones((tokens[from]?.folded ?? '').slice(cut));
  const names = known.names.map(fold).filter((name) => name.includes(' '));
  return names.length > 0 && !names.some((name) => name.split(' ').some((word) => bones(word) === given));
};

const bones = (word: string): string => word.replace(/[اويى]/g, '').replace(/(.)\1+/g, '$1');

/** Notes a name and gives its person. */
export const addName = (reading: PeopleReading, range: TokenRange): ActorDraft => {
  const { document, book, actors } = reading;
  if (widened(reading, range))
    return actors.covering(range.last)?.actor ?? person(book, wordsOf(document, range));
  const name = wordsOf(document, range);
  const actor = person(book, name);
  actor.aliases.add(name);
  actor.names.add(name);
  if (actors.isFree(range.first, range.last)) actors.add(mentionOf(actor, range, 'name'));
  return actor;
};

const person = (book: ActorBook, name: string): ActorDraft => {
  const known = actorsNamed(fold(name)).find((actor) => actor.type === 'PERSON');
  return known === undefined
    ? book.of({ key: `name:${fold(name)}`, rule: 'person-name', name, type: 'PERSON' })
    : book.known(known);
};
