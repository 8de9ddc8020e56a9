import type { Question, Things } from './questions.js';
import { before500 } from './textbook.js';

type Rival = Omit<Question, 'about'>;

const ofClaim = `text speaker(limit: 1, sort: [{id: ASC}]) { name nameEn }
  assertions(sort: [{said: ASC}]) { stance via { name } text article { title } }`;
const aboutKursk =
  'where: {aboutInConnection: {some: {node: {nameEn: {eq: "Kursk"}}, edge: {source: {eq: "OFFICIAL"}}}}}';
const latest = 'sort: [{said: DESC}, {id: DESC}]';

const kursk = (name: string, first: number, offset = 0): Rival => ({
  name,
  query: `query ${name}($limit: Int, $offset: Int) {
    claims(${aboutKursk}, ${latest}, limit: $limit, offset: $offset) { ${ofClaim} }
  }`,
  variables: { limit: first, offset },
});

const counted: Rival = {
  name: 'KurskCount',
  query: `query KurskCount($first: Int) {
    claimsConnection(${aboutKursk}, ${latest}, first: $first) { totalCount edges { node { ${ofClaim} } } }
  }`,
  variables: { first: 20 },
};

const claimQuery = `query Claim($id: ID!) { claims(where: {id: {eq: $id}}) {
  text polarity said saidLast sourceCount articleCount sourceTypes stances
  speaker { name nameEn country } quantities { value unit counts text }
  locations { id name nameEn kind } events { id type mode }
  contradictsConnection { edges { properties { basis score } node { id text speaker { name } } } }
  assertions { id stance certainty polarity reporterDistance said via { name } onBehalfOf { name }
    text start end cueText sourceText article { id title publishedAt } }
} }`;

const actorQuery = `query Actor($id: ID!) { actors(where: {id: {eq: $id}}) {
  name nameEn names type sourceType office country
  affiliationsConnection { edges { properties { role } node { id name } } }
  claims(limit: 20, ${latest}) { id text said sourceCount locations { id name } }
} }`;

const filteredQuery = `query Filtered($text: String!) {
  searchClaims(phrase: $text, first: 20, sort: [{node: {said: DESC}}], where: {node: {
    aboutInConnection: {some: {node: {nameEn: {eq: "Russia"}}, edge: {source: {in: ["OFFICIAL", "MEDIA"]}}}},
    quantities: {some: {value: {gte: 10}}}
  }}) { edges { node { ${ofClaim} } } }
}`;

/**
 * The questions as @neo4j/graphql can be asked them; those that it cannot be asked are not there. Pages are offsets, in the
 * list that it answers fastest.
 */
export const rivalQuestions = ({ claim, actor, page500, word }: Things): readonly Rival[] => [
  kursk('Kursk', 20),
  counted,
  ...(page500 === undefined ? [] : [kursk('KurskPage500', 10, before500)]),
  { name: 'Claim', query: claimQuery, variables: { id: claim } },
  { name: 'Actor', query: actorQuery, variables: { id: actor } },
  { name: 'Filtered', query: filteredQuery, variables: { text: word } },
];
