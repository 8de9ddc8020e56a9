// isnad's graph, as far as the questions go. Claims about a place and all inside it are read over the derived ABOUT_IN
// edges, which is the best that a filter of this library can do for them.
export const typeDefs = `
  type Article @node {
    id: ID!
    title: String
    publishedAt: String
  }
  type Actor @node {
    id: ID!
    name: String!
    nameEn: String
    names: [String!]
    type: String
    sourceType: String
    office: String
    country: String
    affiliations: [Actor!]! @relationship(type: "AFFILIATED_WITH", direction: OUT, properties: "Affiliation")
    claims: [Claim!]! @relationship(type: "CLAIMED_BY", direction: IN)
  }
  type Affiliation @relationshipProperties {
    role: String
  }
  type Location @node {
    id: ID!
    name: String!
    nameEn: String
    kind: String
  }
  type Event @node {
    id: ID!
    type: String
    mode: String
  }
  type Quantity @node {
    id: ID!
    value: Float
    unit: String
    counts: String
    text: String
  }
  type Assertion @node {
    id: ID!
    text: String!
    start: Int
    end: Int
    cueText: String
    sourceText: String
    stance: String
    certainty: String
    polarity: String
    reporterDistance: String
    said: String
    article: [Article!]! @relationship(type: "STATED_IN", direction: OUT)
    via: [Actor!]! @relationship(type: "REPORTED_VIA", direction: OUT)
    onBehalfOf: [Actor!]! @relationship(type: "ON_BEHALF_OF", direction: OUT)
  }
  type AboutIn @relationshipProperties {
    source: String!
    key: String!
  }
  type Clash @relationshipProperties {
    basis: String
    score: Float
  }
  type Claim @node @fulltext(indexes: [{ indexName: "search", queryName: "searchClaims", fields: ["searchText"] }]) {
    id: ID!
    text: String!
    searchText: String
    said: String!
    saidLast: String
    polarity: String
    sourceCount: Int
    articleCount: Int
    sourceTypes: [String!]
    stances: [String!]
    speaker: [Actor!]! @relationship(type: "CLAIMED_BY", direction: OUT)
    assertions: [Assertion!]! @relationship(type: "OF", direction: IN)
    aboutIn: [Location!]! @relationship(type: "ABOUT_IN", direction: OUT, properties: "AboutIn")
    locations: [Location!]! @relationship(type: "ABOUT", direction: OUT)
    events: [Event!]! @relationship(type: "ABOUT", direction: OUT)
    quantities: [Quantity!]! @relationship(type: "QUANTIFIES", direction: OUT)
    contradicts: [Claim!]! @relationship(type: "CONTRADICTS", direction: OUT, properties: "Clash")
  }
`;
