import { searchWords } from '../../src/language/search-text.js';
import { ahead, behind, beyond, type PlainGraph, type PlainNode } from './plain-graph.js';

type Value = unknown;
type Loose = Readonly<Record<string, Value>>;
type Word = (graph: PlainGraph, node: PlainNode, value: never) => boolean;

const textOf = (node: PlainNode, property: string): string => {
  const value = node.of[property];
  return typeof value === 'string' ? value : '';
};

const listed =
  (property: string, absent?: string): Word =>
  (_, node, list: readonly string[]) =>
    list.includes((node.of[property] ?? absent) as string);
const same =
  (property: string): Word =>
  (_, node, value: Value) =>
    node.of[property] === value;
const hasWords: Word = (_, node, text: string) => {
  const words = textOf(node, 'searchText').split(' ');
  return searchWords(text).every((word) => words.includes(word));
};
const within =
  (property: string): Word =>
  (_, node, { from, to }: { from?: string; to?: string }) => {
    const day = textOf(node, property).slice(0, 10);
    return day !== '' && day >= (from ?? '') && day <= (to ?? '9');
  };

const places = (graph: PlainGraph, node: PlainNode): readonly PlainNode[] => [
  node,
  ...beyond(node, (place) => ahead(graph, place, 'WITHIN')),
];
const insides = (graph: PlainGraph, node: PlainNode): readonly PlainNode[] => [
  node,
  ...beyond(node, (place) => behind(graph, place, 'WITHIN')),
];

interface Entity {
  readonly id?: string;
  readonly name?: string;
}
const isThing = (node: PlainNode, { id, name }: Entity): boolean =>
  (id === undefined || node.id === id) &&
  (name === undefined || ((node.of['names'] ?? []) as readonly string[]).includes(name));

const speakerOf = (graph: PlainGraph, said: PlainNode): readonly PlainNode[] => ahead(graph, said, 'MADE_BY');

interface Source {
  readonly type?: readonly string[];
  readonly office?: readonly string[];
  readonly country?: string;
  readonly actor?: Entity;
  readonly via?: Entity;
}
const isSource = (graph: PlainGraph, said: PlainNode, source: Source): boolean =>
  speakerOf(graph, said).some(
    (speaker) =>
      (source.type?.includes((speaker.of['sourceType'] as string | undefined) ?? 'UNKNOWN') ?? true) &&
      (source.office?.includes(speaker.of['office'] as string) ?? true) &&
      (source.country === undefined || speaker.of['country'] === source.country) &&
      (source.actor === undefined || isThing(speaker, source.actor)),
  ) &&
  (source.via === undefined ||
    ahead(graph, said, 'REPORTED_VIA').some((via) => isThing(via, source.via ?? {})));

type Step = (graph: PlainGraph, node: PlainNode) => readonly PlainNode[];
const to =
  (type: string, kind?: string): Step =>
  (graph, node) =>
    ahead(graph, node, type).filter((each) => kind === undefined || each.kind === kind);
const from =
  (type: string): Step =>
  (graph, node) =>
    behind(graph, node, type);
const either =
  (type: string): Step =>
  (graph, node) => [...ahead(graph, node, type), ...behind(graph, node, type)];
const then =
  (first: Step, second: Step): Step =>
  (graph, node) =>
    first(graph, node).flatMap((each) => second(graph, each));
const named =
  (kind: string): Step =>
  (graph, node) =>
    graph.edges
      .filter((edge) => edge.type === 'MENTIONS' && edge.from === node.id)
      .filter((edge) => (edge.of['starts'] as readonly number[]).length > 0)
      .flatMap((edge) => graph.nodes.filter((each) => each.id === edge.to && each.kind === kind));

const leading =
  (step: Step): Word =>
  (graph, node, filter: Loose) =>
    step(graph, node).some((each) => meets(graph, each, filter));
const related =
  (step: Step): Word =>
  (graph, node, { some, none, all }: Record<string, Loose>) =>
    (some === undefined || step(graph, node).some((each) => meets(graph, each, some))) &&
    (none === undefined || !step(graph, node).some((each) => meets(graph, each, none))) &&
    (all === undefined || step(graph, node).every((each) => meets(graph, each, all)));
const leads =
  (step: Step): Word =>
  (graph, node, thing: Entity) =>
    step(graph, node).some((each) => isThing(each, thing));

const anything: Word = () => true;
const eventsIn: Step = (graph, node) =>
  insides(graph, node).flatMap((place) => behind(graph, place, 'OCCURRED_AT'));
const claimsIn: Step = (graph, node) =>
  insides(graph, node).flatMap((place) => behind(graph, place, 'ABOUT'));

const words: Readonly<Record<string, Readonly<Record<string, Word>>>> = {
  Claim: {
    about: (graph, node, thing: Entity) =>
      ahead(graph, node, 'ABOUT').some((each) =>
        (each.kind === 'Location' ? places(graph, each) : [each]).some((one) => isThing(one, thing)),
      ),
    source: anything,
    stance: anything,
    article: anything,
    text: hasWords,
    event: leading(to('ABOUT', 'Event')),
    quantity: leading(to('QUANTIFIES')),
    said: within('said'),
    polarity: listed('polarity'),
    minSources: (_, node, least: number) => (node.of['sourceCount'] as number) >= least,
    contested: (graph, node, is: boolean) => either('CONTRADICTS')(graph, node).length > 0 === is,
    assertions: related(from('OF')),
    speakers: related(to('CLAIMED_BY')),
    places: related(to('ABOUT', 'Location')),
    events: related(to('ABOUT', 'Event')),
    quantities: related(to('QUANTIFIES')),
    contradicts: related(either('CONTRADICTS')),
    supersededBy: related(from('SUPERSEDES')),
  },
  Assertion: {
    stance: listed('stance'),
    certainty: listed('certainty'),
    polarity: listed('polarity'),
    reporterDistance: listed('reporterDistance'),
    identification: listed('identification'),
    mode: listed('mode'),
    quoted: same('quoted'),
    said: within('said'),
    text: (graph, node, text) => ahead(graph, node, 'OF').some((claim) => hasWords(graph, claim, text)),
    source: isSource,
    via: related(to('REPORTED_VIA')),
    onBehalfOf: related(to('ON_BEHALF_OF')),
    article: leading(to('STATED_IN')),
    claim: leading(to('OF')),
  },
  Article: {
    outlet: leads(to('PUBLISHED_BY')),
    language: listed('language'),
    url: listed('url'),
    published: within('publishedAt'),
    text: hasWords,
    assertions: related(from('STATED_IN')),
    claims: related(then(from('STATED_IN'), to('OF'))),
    actors: related(named('Actor')),
    locations: related(named('Location')),
  },
  Actor: {
    name: (_, node, name: string) => isThing(node, { name }),
    type: listed('type'),
    sourceType: listed('sourceType', 'UNKNOWN'),
    office: listed('office'),
    country: same('country'),
    text: hasWords,
    claims: related(from('CLAIMED_BY')),
    claimsAbout: related(from('ABOUT')),
    events: related(from('PARTICIPANT')),
    affiliations: related(to('AFFILIATED_WITH')),
    affiliates: related(from('AFFILIATED_WITH')),
  },
  Location: {
    name: (_, node, name: string) => isThing(node, { name }),
    kind: listed('kind'),
    country: same('country'),
    within: leads((graph, node) => places(graph, node).slice(1)),
    text: hasWords,
    claims: related(claimsIn),
    events: related(eventsIn),
  },
  Event: {
    type: listed('type'),
    mode: listed('mode'),
    realis: listed('realis'),
    place: leads(then(to('OCCURRED_AT'), places)),
    participant: leads(to('PARTICIPANT')),
    date: (_, node, { from: first, to: last }: { from?: string; to?: string }) =>
      node.of['from'] !== undefined &&
      (textOf(node, 'to') || textOf(node, 'from')) >= (first ?? '') &&
      textOf(node, 'from') <= (last ?? '9'),
    text: hasWords,
    participants: related(to('PARTICIPANT')),
    claims: related(from('ABOUT')),
  },
  Quantity: {
    counts: listed('counts'),
    atLeast: (_, node, least: number) => (node.of['value'] as number) >= least,
    atMost: (_, node, most: number) => (node.of['value'] as number) <= most,
    unit: listed('unit'),
    approx: same('approx'),
    said: within('said'),
    claim: leading(from('QUANTIFIES')),
  },
};

// Source, stance and article of a claim filter hold of one and the same assertion.
const saidSo = (graph: PlainGraph, node: PlainNode, { source, stance, article }: Loose): boolean =>
  behind(graph, node, 'OF').some(
    (said) =>
      (stance === undefined || (stance as readonly unknown[]).includes(said.of['stance'])) &&
      (source === undefined || isSource(graph, said, source as Source)) &&
      (article === undefined || ahead(graph, said, 'STATED_IN').some(({ id }) => id === article)),
  );

/** Whether a node meets a filter, found out by looking at the whole graph and without any query. */
export const meets = (graph: PlainGraph, node: PlainNode, filter: Loose): boolean => {
  const { and, or, not, id, ...rest } = filter;
  const word = (name: string): Word => {
    const known = words[node.kind]?.[name];
    if (known === undefined) throw new Error(`${node.kind} filters know no ${name}`);
    return known;
  };
  return (
    (id === undefined || (id as readonly string[]).includes(node.id)) &&
    Object.entries(rest).every(([name, value]) => word(name)(graph, node, value as never)) &&
    (node.kind !== 'Claim' || saidSo(graph, node, filter)) &&
    ((and ?? []) as readonly Loose[]).every((each) => meets(graph, node, each)) &&
    (or === undefined || (or as readonly Loose[]).some((each) => meets(graph, node, each))) &&
    (not === undefined || !meets(graph, node, not as Loose))
  );
};

/** Every word that a filter of a kind may have. */
export const wordsOf = (kind: string): readonly string[] => Object.keys(words[kind] ?? {});
