import { hashOf } from '../../domain/id.js';
import type { StoredKind } from '../../graph/whole/stored-kinds.js';
import type { StoredNode, StoredRelation } from '../../graph/whole/stored-node.js';
import { actorSchema, naming, type Values } from './actors.js';

/** A FollowTheMoney entity. */
export interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const entity = (id: string, schema: string, properties: Readonly<Record<string, Values>>): Entity => ({
  id,
  schema,
  properties: Object.fromEntries(
    Object.entries(properties)
      .map(([key, values]) => [key, [...new Set(values.filter((one) => one !== undefined && one !== ''))]])
      .filter(([, values]) => values !== undefined && values.length > 0) as [string, string[]][],
  ),
});

// FollowTheMoney has languages of three letters.
const languages: Readonly<Record<string, string>> = { ar: 'ara', en: 'eng', fa: 'fas', ur: 'urd' };

const text = ({ properties }: StoredNode, key: string): string | undefined =>
  properties[key] === undefined ? undefined : String(properties[key]);

const ends = ({ relations }: StoredNode, ...types: readonly string[]): readonly string[] =>
  relations.filter(({ type }) => types.includes(type)).map(({ to }) => to);

const link = (from: string, { type, to, properties }: StoredRelation): Entity =>
  entity(`link_${hashOf(from, type, to, JSON.stringify(properties)).slice(0, 20)}`, 'UnknownLink', {
    subject: [from],
    object: [to],
    role: [
      [type.toLowerCase().replaceAll('_', ' '), properties['role'], properties['order'], properties['basis']]
        .filter((one) => one !== undefined)
        .join(': '),
    ],
  });

const links = ({ id, relations }: StoredNode, ...types: readonly string[]): readonly Entity[] =>
  relations.filter(({ type }) => types.includes(type)).map((relation) => link(id, relation));

interface Mentioned {
  readonly name?: string;
  readonly type?: string;
  readonly sourceType?: string;
}

/** An article's mentions of actors, each under the name that the article has for it. */
const mentions = ({ id, relations }: StoredNode): readonly Entity[] =>
  relations
    .filter(({ type, to }) => type === 'MENTIONS' && to.startsWith('actor_'))
    .map(({ to, properties }) => {
      const [variant = '{}'] = [properties['variants'] ?? []].flat().map(String);
      const said = JSON.parse(variant) as Mentioned;
      return entity(`mention_${hashOf(id, to).slice(0, 20)}`, 'Mention', {
        document: [id],
        resolved: [to],
        name: [said.name ?? to],
        detectedSchema: [actorSchema(said)],
      });
    });

const article = (node: StoredNode): readonly Entity[] => [
  entity(node.id, 'Article', {
    title: [text(node, 'title')],
    name: [text(node, 'title') ?? text(node, 'file')],
    fileName: [text(node, 'file')],
    bodyText: [text(node, 'text')],
    language: [languages[text(node, 'language') ?? '']],
    publisher: [text(node, 'outlet')],
    publishedAt: [text(node, 'publishedAt')],
    sourceUrl: [text(node, 'url')],
  }),
  ...mentions(node),
];

const actor = (node: StoredNode): readonly Entity[] => {
  const schema = actorSchema(node.properties);
  const role = { [schema === 'Person' ? 'position' : 'description']: [text(node, 'role')] };
  return [
    entity(node.id, schema, {
      ...naming(node),
      ...role,
      keywords: [text(node, 'sourceType'), text(node, 'office')],
    }),
    ...links(node, 'AFFILIATED_WITH'),
  ];
};

const place = (node: StoredNode): readonly Entity[] => {
  const kind = text(node, 'kind');
  const name = text(node, 'name');
  return [
    entity(node.id, 'Address', {
      ...naming(node),
      full: [name],
      city: [kind === 'CITY' || kind === 'TOWN' || kind === 'VILLAGE' ? name : undefined],
      region: [kind === 'REGION' || kind === 'DISTRICT' ? name : undefined],
      latitude: [text(node, 'latitude')],
      longitude: [text(node, 'longitude')],
      keywords: [kind],
    }),
    ...links(node, 'WITHIN'),
  ];
};

const event = (node: StoredNode): readonly Entity[] => [
  entity(node.id, 'Event', {
    name: [text(node, 'trigger')],
    startDate: [text(node, 'from')],
    endDate: [text(node, 'to')],
    involved: ends(node, 'PARTICIPANT'),
    addressEntity: ends(node, 'OCCURRED_AT'),
    keywords: [text(node, 'type'), text(node, 'mode'), text(node, 'realis')],
  }),
];

const claim = (node: StoredNode): readonly Entity[] => [
  entity(node.id, 'Note', {
    name: [text(node, 'text')],
    description: [text(node, 'text')],
    entity: ends(node, 'ABOUT', 'CLAIMED_BY'),
    createdAt: [text(node, 'said')],
    keywords: ['claim', text(node, 'polarity')],
  }),
  ...links(node, 'CONTRADICTS', 'SUPPORTS', 'SUPERSEDES'),
];

const assertion = (node: StoredNode): readonly Entity[] => [
  entity(node.id, 'Note', {
    name: [text(node, 'text')],
    description: [text(node, 'text')],
    summary: [
      [text(node, 'sourceText'), text(node, 'cueText')].filter((one) => one !== undefined).join(' … '),
    ],
    entity: ends(node, 'MADE_BY', 'OF'),
    proof: ends(node, 'STATED_IN'),
    createdAt: [text(node, 'said')],
    keywords: ['assertion', text(node, 'stance'), text(node, 'certainty'), text(node, 'polarity')],
  }),
  ...links(node, 'REPORTED_VIA', 'ON_BEHALF_OF'),
];

type Maker = (node: StoredNode) => readonly Entity[];

const makers = {
  Article: article,
  Actor: actor,
  Location: place,
  Event: event,
  Claim: claim,
  Assertion: assertion,
} satisfies Partial<Readonly<Record<StoredKind, Maker>>>;

/** Kinds of nodes that FollowTheMoney has something for. */
export const ftmKinds = Object.keys(makers) as (keyof typeof makers)[];

/** A node as entities: itself, and a link for each relationship that says something of its own. */
export const entitiesOf = (node: StoredNode): readonly Entity[] =>
  (makers as Partial<Readonly<Record<StoredKind, Maker>>>)[node.kind]?.(node) ?? [];
