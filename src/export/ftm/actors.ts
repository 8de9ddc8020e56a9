import type { StoredNode } from '../../graph/whole/stored-node.js';

const schemata: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  GOVERNMENT: 'PublicBody',
  // The armed forces of a state are a body of it.
  MILITARY: 'PublicBody',
  MEDIA: 'Organization',
  ORGANIZATION: 'Organization',
  GROUP: 'Organization',
};

/** The schema of an actor, by what an article or the graph says that it is. */
export const actorSchema = ({
  type,
  sourceType,
}: {
  readonly type?: unknown;
  readonly sourceType?: unknown;
}): string =>
  type === 'ORGANIZATION' && sourceType === 'BUSINESS'
    ? 'Company'
    : (schemata[String(type)] ?? 'LegalEntity');

/** Values of one property. */
export type Values = readonly (string | undefined)[];

const others = ({ properties }: StoredNode): readonly string[] =>
  [properties['names'] ?? []]
    .flat()
    .map(String)
    .filter((name) => name !== properties['name']);

/** What FollowTheMoney calls things by, in whatever script. */
export const naming = (node: StoredNode): Readonly<Record<string, Values>> => {
  const { name, nameEn, country } = node.properties;
  return {
    name: [name, nameEn].flatMap((one) => (one === undefined ? [] : [String(one)])),
    alias: others(node).filter((one) => one !== nameEn),
    country: country === undefined ? [] : [String(country).toLowerCase()],
  };
};
