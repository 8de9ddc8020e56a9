/** A question as a client sends it. */
export interface Question {
  /** The operation's name: servers tell the questions apart by it. */
  readonly name: string;
  /** What it asks, in a line of the table. */
  readonly about: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What the questions are asked about: found in the graph before they are asked. */
export interface Things {
  readonly claim: string;
  readonly actor: string;
  /** Another actor, to find the way to. */
  readonly other: string;
  /** The cursor behind the last claim before page 500. */
  readonly page500?: string;
  readonly word: string;
}

const ofClaim = `text speaker { name nameEn } assertions { stance via { name } evidence { text } article { title } }`;
const aboutKursk = 'about: {name: "Kursk"}, source: {type: OFFICIAL}';
const edges = `edges { node { ${ofClaim} } } pageInfo { hasNextPage endCursor }`;

const kursk = (name: string, fields: string): string =>
  `query ${name}($first: Int, $after: String) { claims(filter: {${aboutKursk}}, first: $first, after: $after) { ${fields} } }`;

const claimQuery = `query Claim($id: ID!) { claim(id: $id) {
  text polarity said saidLast sourceCount articleCount sourceTypes stances
  speaker { name nameEn country } quantities { value unit counts evidence { text } }
  about { id ... on Location { name nameEn kind } ... on Event { type mode } ... on Actor { name } }
  contradicts { basis score claim { id text speaker { name } } }
  assertions { id stance certainty polarity reporterDistance said via { name } onBehalfOf { name }
    evidence { text start end } cue { text } source { text } article { id title publishedAt } }
} }`;

const actorQuery = `query Actor($id: ID!) { actor(id: $id) {
  name nameEn aliases type sourceType office country
  affiliations { role actor { id name } }
  claims(first: 20) { edges { node { id text said sourceCount about { id ... on Location { name } } } } pageInfo { endCursor } }
} }`;

const searchQuery = `query Search($text: String!) { search(text: $text, first: 20) {
  edges { node { id ... on Claim { text speaker { name } } ... on Article { title publishedAt } ... on Location { name } ... on Actor { name } } }
} }`;

const statsQuery = `query Stats($by: [ClaimFacet!]!) {
  claimStats(filter: {${aboutKursk}}, by: $by) { facet key label count }
}`;

const pathsQuery = `query Paths($from: ID!, $to: ID!) { paths(from: $from, to: $to, maxHops: 3) {
  nodes { id ... on Actor { name } ... on Claim { text } ... on Location { name } } hops { type }
} }`;

const filteredQuery = `query Filtered($text: String!) {
  claims(filter: {text: $text, about: {name: "Russia"}, source: {type: [OFFICIAL, MEDIA]}, quantity: {atLeast: 10}}, first: 20) { ${edges} }
}`;

/** The questions that are measured. Page 500 has ten claims a page, so that ten thousand articles have it. */
export const questionsAbout = ({ claim, actor, other, page500, word }: Things): readonly Question[] => [
  {
    name: 'Kursk',
    about: 'Kursk by official sources, page 1',
    query: kursk('Kursk', edges),
    variables: { first: 20 },
  },
  {
    name: 'KurskCount',
    about: 'the same with totalCount',
    query: kursk('KurskCount', `totalCount ${edges}`),
    variables: { first: 20 },
  },
  ...(page500 === undefined
    ? []
    : [
        {
          name: 'KurskPage500',
          about: 'the same, page 500 of 10',
          query: kursk('KurskPage500', edges),
          variables: { first: 10, after: page500 },
        },
      ]),
  { name: 'Claim', about: 'a claim, all assertions', query: claimQuery, variables: { id: claim } },
  { name: 'Actor', about: 'an actor and what it says', query: actorQuery, variables: { id: actor } },
  { name: 'Search', about: 'search', query: searchQuery, variables: { text: word } },
  { name: 'Filtered', about: 'search and filters', query: filteredQuery, variables: { text: word } },
  {
    name: 'Stats',
    about: 'Kursk by official sources, by day and speaker',
    query: statsQuery,
    variables: { by: ['DAY', 'SPEAKER'] },
  },
  {
    name: 'Paths',
    about: 'paths between two actors',
    query: pathsQuery,
    variables: { from: actor, to: other },
  },
];
