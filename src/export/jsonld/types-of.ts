import type { StoredNode } from '../../graph/whole/stored-node.js';

const ofActors: Readonly<Record<string, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  GOVERNMENT: 'GovernmentOrganization',
  MILITARY: 'Organization',
  MEDIA: 'NewsMediaOrganization',
  GROUP: 'Organization',
};

const ofPlaces: Readonly<Record<string, string>> = {
  COUNTRY: 'Country',
  REGION: 'AdministrativeArea',
  DISTRICT: 'AdministrativeArea',
  CITY: 'City',
  TOWN: 'City',
};

const more = ({ kind, properties }: StoredNode): string | undefined => {
  if (kind === 'Actor') return ofActors[String(properties['type'])];
  if (kind === 'Location') return ofPlaces[String(properties['kind'])];
  return kind === 'Assertion' && properties['quoted'] === true ? 'Quotation' : undefined;
};

/** The types of a node: its kind, and what schema.org has for what it says of itself. */
export const typesOf = (node: StoredNode): string | readonly [string, string] => {
  const type = more(node);
  return type === undefined ? node.kind : [node.kind, type];
};
