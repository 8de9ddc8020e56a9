import type { ActorType } from '../domain/vocabulary/actor-type.js';
import type { Office } from '../domain/vocabulary/office.js';
import type { SourceType } from '../domain/vocabulary/source-type.js';
import { fold } from '../language/fold.js';
import { nameKey } from '../language/name-key.js';
import { eitherOf, openingsOf } from '../language/phrase-openings.js';
import organisations from './data/organisations.json' with { type: 'json' };
import people from './data/people.json' with { type: 'json' };

/** A person or body with a name of its own that news often gives without saying what it is. */
export interface KnownActor {
  /** A slug that never changes: `putin`, `un`, `hamas`. */
  readonly id: string;
  /** Arabic forms, the full and preferred one first. Each tells the actor wherever it stands. */
  readonly names: readonly string[];
  /**
   * Forms, in either script, that are also ordinary words, places or other people's names: they tell the actor only after a
   * word of its kind (صحيفة النهار, الرئيس عباس) or between quotation marks.
   */
  readonly namesAfterHead?: readonly string[];
  readonly nameEn: string;
  readonly aliasesEn: readonly string[];
  readonly type: ActorType;
  readonly sourceType: SourceType;
  readonly office?: Office;
  /** ISO 3166-1 alpha-2. None for what belongs to no state. */
  readonly country?: string;
  /** The office a person held about 2024, in Arabic. It informs; what the article says of the role goes before it. */
  readonly role?: string;
}

/** All of them, bodies first, in the order of the data. */
export const knownActors: readonly KnownActor[] = [...organisations.actors, ...people.actors] as KnownActor[];

const nobody: readonly KnownActor[] = [];

type Index = ReadonlyMap<string, readonly KnownActor[]>;

// A plus is part of a name: without it أوبك+ would be أوبك.
const keysOf = (name: string): readonly string[] =>
  name.includes('+') ? [fold(name)] : [...new Set([fold(name), nameKey(name)])];

const indexBy = (namesOf: (actor: KnownActor) => readonly string[]): Index => {
  const index = new Map<string, KnownActor[]>();
  for (const actor of knownActors) {
    for (const key of new Set(namesOf(actor).flatMap(keysOf))) {
      index.set(key, [...(index.get(key) ?? []), actor]);
    }
  }
  return index;
};

const byName = indexBy((actor) => [...actor.names, actor.nameEn, ...actor.aliasesEn]);
const byNameAfterHead = indexBy((actor) => actor.namesAfterHead ?? []);
// Most names need no head: their lists serve both indices.
const byEitherName = new Map(byName);
for (const [key, actors] of byNameAfterHead)
  byEitherName.set(key, [...new Set([...(byName.get(key) ?? []), ...actors])]);
const byId = new Map(knownActors.map((actor) => [actor.id, actor]));

/**
 * The actors that bear a name, in either script.
 * @param folded the name as `fold` or `nameKey` gives it, without a clitic (not وحماس)
 * @returns none when nobody is known by it; more than one when a party of two countries has one name: the country decides
 */
export const actorsNamed = (folded: string): readonly KnownActor[] => byName.get(folded) ?? nobody;

/**
 * As `actorsNamed`, with the names that need a head too. Only for what follows a word of the actor's kind or stands in quotation marks.
 * @param folded the name as `fold` or `nameKey` gives it, without a clitic
 */
export const actorsNamedAfterHead = (folded: string): readonly KnownActor[] =>
  byEitherName.get(folded) ?? nobody;

/** The actor of an id. */
export const actorById = (id: string): KnownActor | undefined => byId.get(id);

/** How the names go on that begin with a folded word. */
export const actorOpening = openingsOf(byName.keys());

/** As `actorOpening`, with the names that need a head too. */
export const actorOpeningAfterHead = eitherOf(actorOpening, openingsOf(byNameAfterHead.keys()));
