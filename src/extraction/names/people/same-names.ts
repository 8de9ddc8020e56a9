import { isAmbiguousGivenName, isGivenName } from '../../../gazetteer/given-names.js';
import { nameKey } from '../../../language/name-key.js';
import type { ActorDraft } from '../drafts.js';
import { mergeActors } from './merge-actors.js';
import type { PeopleReading } from './people-reading.js';
import { isParticle } from './person-words.js';

/**
 * Makes one person of a name and its parts, and of two spellings of it: أحمد أبو الغيط and أبو الغيط, سالم خالد الحداد and سالم الحداد,
 * أفورقي spelled two ways.
 */
export const joinNames = (reading: PeopleReading): void => {
  join(reading, partsOf, (key) => key);
  join(reading, shortened, (key) => unitsOf(key).join(' '));
  join(reading, (key) => [skeleton(key)], skeleton);
};

type Parts = (key: string) => readonly string[];

/** Joins each person to the one other, if it is one, that has the key among its parts. */
const join = (reading: PeopleReading, parts: Parts, keyOf: (key: string) => string): void => {
  const people = named(reading);
  const owners = new Map<string, Set<ActorDraft>>();
  for (const person of people)
    for (const part of namesOf(person).flatMap(parts))
      owners.set(part, (owners.get(part) ?? new Set()).add(person));
  for (const person of people) {
    const found = new Set<ActorDraft>();
    for (const key of namesOf(person))
      for (const owner of owners.get(keyOf(key)) ?? []) found.add(reading.book.byKey(owner.key) ?? owner);
    found.delete(person);
    const owner = onlyOne(person, [...found]);
    if (owner === undefined || !mayBeOne(person, owner)) continue;
    const [from, to] = isKnown(person) ? [owner, person] : [person, owner];
    if (reading.book.byKey(from.key) === from) mergeActors(reading, from, to);
  }
};

/** The one whom a name may mean; of more than one, the one who has the title that stands with it: الرئيس حداد. */
const onlyOne = (person: ActorDraft, found: readonly ActorDraft[]): ActorDraft | undefined => {
  if (found.length < 2) return found[0];
  const titled = found.filter(({ heads }) => [...person.heads].some((head) => heads.has(head)));
  return titled.length === 1 ? titled[0] : undefined;
};

const named = ({ book }: PeopleReading): readonly ActorDraft[] =>
  book.all().filter(({ type, identification }) => type === 'PERSON' && identification === 'NAMED');

const namesOf = ({ names }: ActorDraft): readonly string[] => [...new Set([...names].map(nameKey))];

const isKnown = ({ key }: ActorDraft): boolean => key.startsWith('kb:');

const mayBeOne = (a: ActorDraft, b: ActorDraft): boolean =>
  !(isKnown(a) && isKnown(b)) &&
  (a.gender === undefined || b.gender === undefined || a.gender === b.gender) &&
  (a.country === undefined || b.country === undefined || a.country === b.country) &&
  namesOf(a).some((its) => namesOf(b).some((other) => spelledAlike(its, other)));

/** سالم and سليم are two names; where both words are given names and differ, so do the people. */
const spelledAlike = (a: string, b: string): boolean => {
  const [one, two] = [a.split(' '), b.split(' ')];
  if (one.length !== two.length) return true;
  return one.every((word, at) => {
    const other = two[at] ?? '';
    return (
      word === other ||
      (bonesOf(word) === bonesOf(other) && bonesOf(word).length >= enough) ||
      !(isGiven(word) && isGiven(other))
    );
  });
};

const isGiven = (word: string): boolean => isGivenName(word) || isAmbiguousGivenName(word);

// The son is not the father: what stands right behind these is no name of his.
const fathers = new Set(['بن', 'بنت', 'ابن']);

/** How a name may be shortened: its beginning (محمد بن زايد), its end with the particle (أبو الغيط, بن غفير). */
const partsOf = (key: string): readonly string[] => {
  const words = key.split(' ');
  const parts: string[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const [before, here] = [words[at - 1] ?? '', words[at] ?? ''];
    if (!isParticle(before)) parts.push(words.slice(0, at).join(' '));
    if (!fathers.has(before) && (isParticle(here) || !isParticle(before)))
      parts.push(words.slice(at).join(' '));
  }
  return parts.filter((part) => part.length > 2);
};

/** The names that a name is made of, each with its particle; بن, which is often left out, is none of them. */
const unitsOf = (key: string): readonly string[] => {
  const units: string[] = [];
  let particle = '';
  for (const word of key.split(' ')) {
    if (fathers.has(word)) continue;
    if (isParticle(word)) particle += `${word} `;
    else {
      units.push(particle + word);
      particle = '';
    }
  }
  return units;
};

const longestShortened = 6;

/** سالم خالد نور الحداد in short: the first name and the last, with some of what stands between or none. */
const shortened = (key: string): readonly string[] => {
  const units = unitsOf(key);
  const [first = '', last = ''] = [units[0], units.at(-1)];
  if (units.length < 3 || units.length > longestShortened) return [];
  let kept: readonly string[] = [first];
  for (const unit of units.slice(1, -1)) kept = kept.flatMap((name) => [name, `${name} ${unit}`]);
  return kept.map((name) => `${name} ${last}`).filter((name) => name !== key);
};

/** The consonants: what two ways of writing a foreign name share. Too few say nothing. */
const skeleton = (key: string): string => {
  const bones = bonesOf(key);
  return bones.length >= enough && key.includes(' ') ? bones : key;
};

/** Fewer consonants than these tell no name from another. */
const enough = 4;

const bonesOf = (words: string): string => words.replace(/[اويى ]/g, '').replace(/(.)\1+/g, '$1');
