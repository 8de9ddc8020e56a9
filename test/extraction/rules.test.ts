import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { extract } from '../../src/extraction/extract.js';
import { eventsIn } from '../../src/extraction/events/events.js';
import { quantitiesIn } from '../../src/extraction/quantities/quantities.js';
import { ruleNamed, ruleTables, type RuleRow } from '../../src/extraction/rules.js';
import { tokenise } from '../../src/language/tokenise.js';
import { judgedArticles, patience } from '../evaluation/corpora.js';
import { articleOf } from './article-of.js';

/** The rules of all that an Extraction has. */
const rulesIn = ({ actors, locations, events, claims }: Extraction): readonly string[] => [
  ...[...actors, ...locations, ...events, ...claims].map(({ rule }) => rule),
  ...claims.flatMap(({ stanceRule, certaintyRule, quantities }) => [
    stanceRule,
    certaintyRule,
    ...quantities.map(({ rule }) => rule),
  ]),
];

const ofExtraction = (example: string): readonly string[] => rulesIn(extract(articleOf(example)));

/** Which rules read an example of a table: quantities and events are found outside of claims too. */
const readers: Readonly<Record<keyof typeof ruleTables, (example: string) => readonly string[]>> = {
  names: ofExtraction,
  attribution: ofExtraction,
  modality: ofExtraction,
  events: (text) => eventsIn(tokenise(text), text).map(({ rule }) => rule),
  quantities: (text) => quantitiesIn({ text, tokens: tokenise(text) }).map(({ rule }) => rule),
};

describe.each(Object.keys(ruleTables) as (keyof typeof ruleTables)[])('every rule of %s', (table) => {
  it.each<RuleRow>(ruleTables[table])('$name reads its own example', ({ name, reason, example }) => {
    expect(reason).not.toBe('');
    expect(readers[table](example)).toContain(name);
  });
});

describe('the rules', () => {
  it('have names of their own', () => {
    const names = Object.values<readonly RuleRow[]>(ruleTables).flatMap((rows) =>
      rows.map(({ name }) => name),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });

  it(
    'are told of every item that the project’s own articles give',
    async () => {
      const articles = [...(await judgedArticles('samples')), ...(await judgedArticles('short texts'))];
      const named = new Set(articles.flatMap(({ extraction }) => rulesIn(extraction)));
      expect([...named].filter((name) => ruleNamed(name) === undefined)).toEqual([]);
      expect(named.size).toBeGreaterThan(40);
    },
    patience,
  );
});
