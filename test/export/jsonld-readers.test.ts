import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { writeExtractions } from '../../src/graph/writer/write-extractions.js';
import { testGraph } from '../support/test-graph.js';
import { kurskStories } from '../support/kursk-stories.js';
import { jsonLdOf, listedIn } from './documents.js';

const graph = await testGraph();
let document: string;
let store: Store;

const fetchesNothing = (url: string): never => {
  throw new Error(`the document asks for ${url}`);
};

// Safe: whatever would be dropped without a word is an error.
const strictly = { format: 'application/n-quads', documentLoader: fetchesNothing, safe: true } as const;

const schema = (name: string): string => `https://schema.org/${name}`;
const prov = (name: string): string => `http://www.w3.org/ns/prov#${name}`;
const own = (name: string): string => `urn:isnad:ns#${name}`;
const isA = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

beforeAll(async () => {
  await writeExtractions(graph, kurskStories);
  document = await jsonLdOf(graph);
  const quads = await jsonld.toRDF(JSON.parse(document) as object, strictly);
  store = new Store(new Parser({ format: 'N-Quads' }).parse(quads as unknown as string));
});

const countOf = (type: string): number => store.countQuads(null, isA, type, null);
const listed = (type: string): number =>
  listedIn(document).filter(({ '@type': types }) => [types].flat().includes(type)).length;

describe('a reader of JSON-LD and RDF', () => {
  it('finds articles, claims, places, events and people as schema.org has them, without asking the network', () => {
    expect(countOf(schema('NewsArticle'))).toBe(kurskStories.length);
    expect(countOf(schema('Claim'))).toBe(listed('Claim'));
    expect(countOf(schema('Place'))).toBe(listed('Location'));
    expect(countOf(schema('Event'))).toBe(listed('Event'));
    expect(countOf(own('Assertion'))).toBe(listed('Assertion'));
    expect(countOf(schema('Person'))).toBeGreaterThan(0);
    expect(countOf(schema('GovernmentOrganization'))).toBeGreaterThan(0);
  });

  it('follows a claim to whom it is attributed and to the article that it is quoted from', () => {
    const [claim] = store.getSubjects(isA, schema('Claim'), null);
    expect(claim).toBeDefined();
    const told = store.getObjects(claim ?? null, prov('wasDerivedFrom'), null);
    expect(told.length).toBeGreaterThan(0);
    for (const assertion of told) {
      expect(store.getObjects(assertion, prov('wasAttributedTo'), null)).toHaveLength(1);
      const [article] = store.getObjects(assertion, prov('wasQuotedFrom'), null);
      const [text] = store.getObjects(article ?? null, schema('articleBody'), null);
      const [start] = store.getObjects(assertion, own('start'), null);
      const [end] = store.getObjects(assertion, own('end'), null);
      const [words] = store.getObjects(assertion, schema('text'), null);
      expect(text?.value.slice(Number(start?.value), Number(end?.value))).toContain(words?.value);
    }
  });

  it('finds through whom a claim reached the article, in order', () => {
    const relayed = store.getObjects(null, prov('qualifiedAttribution'), null);
    expect(relayed.length).toBeGreaterThan(0);
    for (const attribution of relayed) {
      expect(store.getObjects(attribution, prov('agent'), null)).toHaveLength(1);
      expect(store.getObjects(attribution, own('order'), null)).toHaveLength(1);
    }
  });

  it('finds what an article mentions, and where, through what schema.org calls a role', () => {
    const [article] = store.getSubjects(isA, schema('NewsArticle'), null);
    const [role = null] = store.getObjects(article ?? null, schema('mentions'), null);
    expect(store.countQuads(role, isA, schema('Role'), null)).toBe(1);
    const [thing] = store.getObjects(role, schema('mentions'), null);
    expect(thing?.value).toMatch(/^urn:isnad:node:/u);
    expect(store.countQuads(role, own('starts'), null, null)).toBe(1);
    expect(store.countQuads(null, schema('about'), null, null)).toBeGreaterThan(5);
    expect(store.countQuads(null, schema('containedInPlace'), null, null)).toBeGreaterThan(0);
  });

  it('loses nothing: every node that is listed is a subject', () => {
    const subjects = new Set(store.getSubjects(null, null, null).map(({ value }) => value));
    const missing = listedIn(document).filter(
      ({ '@id': id }) => !subjects.has(String(id).replace(/^node:/u, 'urn:isnad:node:')),
    );
    expect(missing).toEqual([]);
  });
});
