import { nameKeys } from '../../language/name-key.js';
import type { Run } from './run.js';

/** Ids of the things that bear a name. */
interface Named {
  /** Every place that bears it, also inside another that does. */
  readonly places: readonly string[];
  /** Those places that lie in no other of them: what they stand for is all that lies inside. */
  readonly locations: readonly string[];
  readonly actors: readonly string[];
}

/** What names stand for. A name that nothing bears stands for nothing. */
export type Names = (name: string) => Named;

/** What a name stands for that nothing bears. */
export const nobody: Named = { places: [], locations: [], actors: [] };

// The look-up also tells which places lie around each, so that a city need not be asked for beside its region.
const statement = `
UNWIND $keys AS key
MATCH (:Name {key: key})-[:NAMES]->(x)
RETURN key, x.id AS id, x:Location AS isPlace,
  COLLECT { MATCH (x)-[:WITHIN*1..12]->(around:Location) RETURN DISTINCT around.id } AS around`;

interface Hit {
  readonly key: string;
  readonly id: string;
  readonly isPlace: boolean;
  readonly around: readonly string[];
}

/** Looks names up, all of them in one statement; none where there is none to look up. */
export const lookUp = async (run: Run, names: ReadonlySet<string>): Promise<Names> => {
  const keysOf = new Map([...names].map((name) => [name, nameKeys(name)]));
  const keys = [...new Set([...keysOf.values()].flat())].sort();
  const hits = keys.length === 0 ? [] : ((await run(statement, { keys })) as unknown as readonly Hit[]);
  const found = new Map(
    [...keysOf].map(([name, of]) => [name, named(hits.filter((h) => of.includes(h.key)))]),
  );
  return (name) => found.get(name) ?? nobody;
};

const named = (hits: readonly Hit[]): Named => {
  const places = hits.filter((hit) => hit.isPlace);
  return {
    places: sorted(places),
    locations: sorted(places.filter((place) => !places.some((other) => isInside(place, other)))),
    actors: sorted(hits.filter((hit) => !hit.isPlace)),
  };
};

// Two places that lie in one another (a dispute) both stay.
const isInside = (place: Hit, other: Hit): boolean =>
  place.id !== other.id && place.around.includes(other.id) && !other.around.includes(place.id);

const sorted = (hits: readonly Hit[]): readonly string[] => [...new Set(hits.map((hit) => hit.id))].sort();
