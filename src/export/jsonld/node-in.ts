import { type StoredKind, nodeOf } from '../../graph/whole/stored-kinds.js';
import type { Properties, StoredNode, StoredRelation } from '../../graph/whole/stored-node.js';
import { badExport, type Place } from './bad-export.js';
import { nodePrefix } from './node-line.js';

/** Anything that JSON may be, looked at. */
export type Told = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Told =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isPlain = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);

const isValue = (value: unknown): boolean =>
  isPlain(value) ||
  (Array.isArray(value) &&
    value.every((one) => isPlain(one) && typeof one === typeof (value as readonly unknown[])[0]));

// Relationships are written in capitals, properties never are.
const isRelation = (key: string): boolean => /^[A-Z][A-Z_]*$/u.test(key);

const properties = (place: Place, entries: readonly (readonly [string, unknown])[]): Properties => {
  const wrong = entries.find(([key, value]) => key.startsWith('@') || !isValue(value));
  if (wrong !== undefined) throw badExport(place, `${wrong[0]} has a value that no property has`);
  return Object.fromEntries(entries) as Properties;
};

const idIn = (place: Place, value: unknown): string => {
  const id = typeof value === 'string' && value.startsWith(nodePrefix) ? value.slice(nodePrefix.length) : '';
  if (nodeOf(id) === undefined) throw badExport(place, 'has an id that is none of ours');
  return id;
};

const relation = (place: Place, type: string, told: unknown): StoredRelation => {
  if (typeof told === 'string') return { type, to: idIn(place, told), properties: {} };
  if (!isObject(told)) throw badExport(place, `${type} leads to nothing`);
  const own = Object.entries(told).filter(([key]) => key !== '@type' && key !== 'target');
  return { type, to: idIn(place, told['target']), properties: properties(place, own) };
};

const relations = (place: Place, [type, all]: readonly [string, unknown]): readonly StoredRelation[] => {
  if (!Array.isArray(all)) throw badExport(place, `${type} is no list`);
  return all.map((one: unknown) => relation(place, type, one));
};

const kindIn = (place: Place, id: string, types: unknown): StoredKind => {
  const kind = nodeOf(id)?.kind;
  const [first] = [types].flat();
  if (kind === undefined || kind !== first) throw badExport(place, 'has another type than its id says');
  return kind;
};

/** A thing as JSON. @throws IsnadError UNREADABLE_EXPORT */
export const jsonIn = (place: Place, text: string): Told => {
  try {
    const told: unknown = JSON.parse(text);
    if (isObject(told)) return told;
  } catch {
    // Told below, with the line.
  }
  throw badExport(place, 'is no JSON of an export');
};

/** A line of an export as the node it was. @throws IsnadError UNREADABLE_EXPORT */
export const nodeIn = (place: Place, told: Told): StoredNode => {
  const { '@id': named, '@type': types, ...said } = told;
  const id = idIn(place, named);
  const entries = Object.entries(said);
  return {
    kind: kindIn(place, id, types),
    id,
    properties: properties(
      place,
      entries.filter(([key]) => !isRelation(key)),
    ),
    relations: entries.filter(([key]) => isRelation(key)).flatMap((one) => relations(place, one)),
  };
};
