import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { actorTypeMeanings } from '../../src/domain/vocabulary/actor-type.js';
import { eventModeMeanings } from '../../src/domain/vocabulary/event-mode.js';
import { eventTypeMeanings } from '../../src/domain/vocabulary/event-type.js';
import { locationKindMeanings } from '../../src/domain/vocabulary/location-kind.js';
import { sourceTypeMeanings } from '../../src/domain/vocabulary/source-type.js';
import { stanceMeanings } from '../../src/domain/vocabulary/stance.js';
import { annotations, articles, links, read, seed, type Named } from './samples.js';

const namesOf = (named: readonly Named[]): string[] =>
  named.flatMap((one) => [one.name, ...(one.aliases ?? [])]);
const repeated = (values: readonly string[]): string[] =>
  values.filter((value, at) => values.indexOf(value) !== at);
const strangers = (values: readonly string[], known: readonly string[]): string[] =>
  values.filter((value) => !known.includes(value));

describe('the sample articles', () => {
  it('are twelve of five outlets, each with its annotation and nothing besides', () => {
    expect(articles).toHaveLength(12);
    expect(readdirSync(new URL('annotations/', seed)).sort()).toEqual(
      [...articles.map((name) => name.replace(/md$/, 'json')), 'links.json'].sort(),
    );
    const outlets = articles.map((name) => /^outlet: (.*)$/m.exec(read(name))?.[1]);
    expect(new Set(outlets).size).toBe(5);
  });

  it.each(articles)('%s says that it is a sample, of which invented outlet and of what day', (name) => {
    const text = read(name);
    const front = parse(text.split('---\n')[1] ?? '') as Record<string, unknown>;
    expect(front['outlet']).toMatch(/\(نموذج\)$/);
    expect(String(front['date'])).toMatch(/^2024-08-(0[6-9]|1[0-4])$/);
    expect(front['url']).toMatch(/^https:\/\/[a-z-]+\.example\//);
    expect(front).toMatchObject({
      language: 'ar',
      sample: true,
      note: expect.stringContaining('نموذجي') as string,
    });
    expect(text).toContain(`\n# ${String(front['title'])}\n`);
    expect(text).not.toMatch(/\r|^\uFEFF/);
    expect(text).toBe(text.normalize('NFC'));
  });
});

describe.each(annotations)('the annotation of $file', ({ file, ...gold }) => {
  const text = read(file);
  const actors = namesOf(gold.actors);
  const things = [...actors, ...namesOf(gold.locations)];

  it('quotes the article where it says it does', () => {
    expect(text).toContain(`\n# ${gold.title}\n`);
    for (const claim of gold.claims) expect(text.slice(...claim.span), claim.id).toBe(claim.text);
    for (const event of gold.events) {
      expect(text.slice(event.start, event.start + event.trigger.length)).toBe(event.trigger);
    }
  });

  it('leaves the headline and the read-also line without claims', () => {
    const body = text.indexOf(gold.title, text.indexOf('\n# ')) + gold.title.length;
    const readAlso = /^اقرأ أيض/m.exec(text)?.index ?? text.length;
    const outside = gold.claims.filter(({ span: [start, end] }) => start < body || end > readAlso);
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  it('quotes what stands in quotation marks, and only that', () => {
    for (const { id, quoted, span } of gold.claims) {
      expect(text.slice(span[0] - 1, span[0]) === '«' && text.slice(span[1], span[1] + 1) === '»', id).toBe(
        quoted,
      );
    }
  });

  it('knows every speaker, go-between, place and thing that it names', () => {
    expect(
      strangers(
        gold.claims.flatMap((claim) => [claim.speaker, ...(claim.via ?? [])]),
        actors,
      ),
    ).toEqual([]);
    expect(
      strangers(
        gold.claims.flatMap((claim) => claim.about),
        things,
      ),
    ).toEqual([]);
    expect(
      strangers(
        gold.events.flatMap((event) => event.participants ?? []),
        actors,
      ),
    ).toEqual([]);
    expect(
      strangers(
        gold.events.flatMap((event) => event.location ?? []),
        namesOf(gold.locations),
      ),
    ).toEqual([]);
  });

  it('keeps to the vocabularies', () => {
    expect(
      strangers(
        gold.claims.map(({ stance }) => stance),
        Object.keys(stanceMeanings),
      ),
    ).toEqual([]);
    expect(
      strangers(
        gold.actors.map(({ type }) => type),
        Object.keys(actorTypeMeanings),
      ),
    ).toEqual([]);
    expect(
      strangers(
        gold.actors.flatMap(({ sourceType }) => sourceType ?? []),
        Object.keys(sourceTypeMeanings),
      ),
    ).toEqual([]);
    expect(
      strangers(
        gold.locations.map(({ kind }) => kind),
        Object.keys(locationKindMeanings),
      ),
    ).toEqual([]);
    expect(
      strangers(
        gold.events.map(({ type }) => type),
        Object.keys(eventTypeMeanings),
      ),
    ).toEqual([]);
    expect(
      strangers(
        gold.events.flatMap(({ mode }) => mode ?? []),
        Object.keys(eventModeMeanings),
      ),
    ).toEqual([]);
  });

  it('says of every speaker what kind of source it is', () => {
    const speakers = gold.actors.filter((actor) =>
      gold.claims.some(({ speaker }) => namesOf([actor]).includes(speaker)),
    );
    expect(speakers.filter(({ sourceType }) => sourceType === null).map(({ name }) => name)).toEqual([]);
  });

  it('finds every cue and every counted noun in the words of the article', () => {
    expect(gold.claims.filter(({ verb }) => !text.includes(verb)).map(({ id }) => id)).toEqual([]);
    const uncounted = gold.claims.filter((claim) =>
      claim.quantities.some(({ unit }) => !claim.text.includes(unit)),
    );
    expect(uncounted.map(({ id }) => id)).toEqual([]);
  });

  it('tells no claim of one speaker twice', () => {
    expect(repeated(gold.claims.map(({ speaker, span }) => `${speaker} ${span.join('-')}`))).toEqual([]);
  });
});

describe('the links between the samples', () => {
  const ids = annotations.flatMap(({ claims }) => claims.map(({ id }) => id));
  const { sameClaim, sameOrSupporting, contradicts, supersedes, aboutKurskByOfficials: kursk } = links;
  const speakerOf = (id: string | undefined): string | undefined =>
    annotations.flatMap(({ claims }) => claims).find((claim) => claim.id === id)?.speaker;

  it('are between claims that exist, whose ids are their own', () => {
    expect(repeated(ids)).toEqual([]);
    const pairs = [...sameClaim, ...sameOrSupporting, ...contradicts, ...supersedes];
    expect(pairs.every((pair) => new Set(pair).size === 2 && pair.length === 2)).toBe(true);
    expect(strangers(pairs.flat(), ids)).toEqual([]);
  });

  it('join or correct what one source says, and oppose what two say', () => {
    for (const [a, b] of [...sameClaim, ...supersedes]) expect(speakerOf(a), `${a} ${b}`).toBe(speakerOf(b));
    for (const [a, b] of contradicts) expect(speakerOf(a), `${a} ${b}`).not.toBe(speakerOf(b));
  });

  it('judge every claim once on whether the Kursk question returns it', () => {
    expect([...kursk.required, ...kursk.allowed, ...kursk.never].sort()).toEqual([...ids].sort());
  });
});
