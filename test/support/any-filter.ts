import fc from 'fast-check';

type Loose = Readonly<Record<string, unknown>>;
type Some = fc.Arbitrary<unknown>;

const some = (...values: readonly unknown[]): Some => fc.constantFrom(...values);
const list = (...values: readonly string[]): Some =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 2 });
const days = some({ from: '2024-08-11' }, { to: '2024-08-12' }, { from: '2024-08-10', to: '2024-08-12' });
const placeNames = some({ name: 'كورسك' }, { name: 'Russia' }, { name: 'Sumy' });
const actorNames = some({ name: 'وزارة الدفاع الروسية' }, { name: 'وكالة الشمال' }, { name: 'لا أحد' });
const texts = some('كورسك', 'سودجا', 'الخصم خسر', 'خسائر', 'وزارة', 'sudzha', 'القصف');
const sourceTypes = list('OFFICIAL', 'MEDIA', 'UNKNOWN', 'WITNESS');
const offices = list('MILITARY', 'LOCAL');
const countries = some('RU', 'UA');
const stances = list('DENY', 'ALLEGE', 'SAY', 'ANNOUNCE');
const polarities = list('DENIED', 'AFFIRMED');

const source: Some = fc
  .record(
    { type: sourceTypes, office: offices, country: countries, actor: actorNames, via: actorNames },
    { requiredKeys: [] },
  )
  .map((given) => (Object.keys(given).length === 0 ? { country: 'RU' } : given));

/** Words of each kind of filter, and the kind that those lead to which lead further. */
const plain: Readonly<Record<string, Readonly<Record<string, Some>>>> = {
  Claim: {
    about: fc.oneof(placeNames, actorNames),
    source,
    stance: stances,
    text: texts,
    said: days,
    polarity: polarities,
    minSources: some(1, 2),
    contested: fc.boolean(),
  },
  Assertion: {
    stance: stances,
    certainty: list('CERTAIN'),
    polarity: polarities,
    reporterDistance: list('DISTANCES', 'NEUTRAL'),
    identification: list('NAMED', 'ANONYMOUS', 'COLLECTIVE'),
    mode: list('INDIRECT'),
    quoted: fc.boolean(),
    said: days,
    text: texts,
    source,
  },
  Article: {
    outlet: some({ name: 'صحيفة الميدان' }),
    language: list('ar', 'en'),
    url: list('https://example.org/repeated', 'https://example.org/c'),
    published: days,
    text: texts,
  },
  Actor: {
    name: some('وزارة الدفاع الروسية', 'Andrey Sample', 'nobody'),
    type: list('PERSON', 'GOVERNMENT', 'MEDIA'),
    sourceType: sourceTypes,
    office: offices,
    country: countries,
    text: texts,
  },
  Location: {
    name: some('كورسك', 'Russia', 'nowhere'),
    kind: list('COUNTRY', 'VILLAGE', 'TOWN'),
    country: countries,
    within: placeNames,
    text: texts,
  },
  Event: {
    type: list('ASSAULT', 'CONTROL', 'CASUALTIES'),
    mode: list('REPELLED', 'STRIKE'),
    realis: list('ACTUAL'),
    place: placeNames,
    participant: actorNames,
    date: days,
    text: texts,
  },
  Quantity: {
    counts: list('KILLED', 'LOSSES'),
    atLeast: some(15, 500),
    atMost: some(40, 600),
    unit: list('جنديا'),
    approx: fc.boolean(),
    said: days,
  },
};

const leading: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Claim: { event: 'Event', quantity: 'Quantity' },
  Assertion: { article: 'Article', claim: 'Claim' },
  Quantity: { claim: 'Claim' },
};

const related: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  Claim: {
    ...{ assertions: 'Assertion', speakers: 'Actor', places: 'Location', events: 'Event' },
    ...{ quantities: 'Quantity', contradicts: 'Claim', supersededBy: 'Claim' },
  },
  Assertion: { via: 'Actor', onBehalfOf: 'Actor' },
  Article: { assertions: 'Assertion', claims: 'Claim', actors: 'Actor', locations: 'Location' },
  Actor: {
    claims: 'Claim',
    claimsAbout: 'Claim',
    events: 'Event',
    affiliations: 'Actor',
    affiliates: 'Actor',
  },
  Location: { claims: 'Claim', events: 'Event' },
  Event: { participants: 'Actor', claims: 'Claim' },
};

const word = (name: string, value: Some): fc.Arbitrary<Loose> => value.map((given) => ({ [name]: given }));

/** Any filter of a kind of node, so many relations and connectives deep. */
export const anyFilter = (kind: string, depth: number): fc.Arbitrary<Loose> => {
  const leaves = Object.entries(plain[kind] ?? {}).map(([name, value]) => word(name, value));
  if (depth === 0) return fc.oneof(...leaves);
  const deeper = anyFilter(kind, depth - 1);
  const ways = [
    ...Object.entries(leading[kind] ?? {}).map(([name, to]) => word(name, anyFilter(to, depth - 1))),
    ...Object.entries(related[kind] ?? {}).map(([name, to]) =>
      word(
        name,
        fc.constantFrom('some', 'none', 'all').chain((how) => word(how, anyFilter(to, depth - 1))),
      ),
    ),
  ];
  const connectives = [
    word('and', fc.array(deeper, { maxLength: 2 })),
    word('or', fc.array(deeper, { maxLength: 2 })),
    word('not', deeper),
  ];
  return fc
    .tuple(fc.oneof(...leaves), fc.oneof(...ways), fc.oneof(...connectives), fc.integer({ min: 1, max: 7 }))
    .map(([leaf, way, connective, which]) => ({
      ...((which & 1) > 0 ? leaf : {}),
      ...((which & 2) > 0 ? way : {}),
      ...((which & 4) > 0 ? connective : {}),
    }));
};

/** Every word that is ever made of a kind, beside `id`, `and`, `or` and `not`. */
export const wordsMade = (kind: string): readonly string[] =>
  [plain, leading, related].flatMap((of) => Object.keys(of[kind] ?? {}));
