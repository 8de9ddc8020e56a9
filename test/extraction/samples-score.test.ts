import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/domain/extraction.js';
import { extract } from '../../src/extraction/extract.js';
import { fold } from '../../src/language/fold.js';
import { articleOfFile } from '../article/on-disk.js';
import { annotations, read, type Named } from '../domain/samples.js';

interface Counts {
  readonly found: number;
  readonly given: number;
  readonly wanted: number;
}

interface Words {
  readonly start: number;
  readonly end: number;
}

/** Shared characters over all characters of both. */
const overlap = (a: Words, b: Words): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
};

const names = ({ name, aliases = [] }: Named): ReadonlySet<string> => new Set([name, ...aliases].map(fold));
const sameName = (a: Named, b: Named): boolean => [...names(a)].some((name) => names(b).has(name));

/** A speaker without a name may be described at less length: محلل عسكري, محلل عسكري مقيم في باريس. */
const sameSpeaker = (a: Named, b: Named): boolean => {
  const [one, other] = [fold(a.name), fold(b.name)];
  return sameName(a, b) || one.startsWith(`${other} `) || other.startsWith(`${one} `);
};

/** How many of both sides find a partner: each has one at most. */
const paired = <A, B>(wanted: readonly A[], given: readonly B[], fits: (a: A, b: B) => boolean): Counts => {
  const free = new Set(given);
  const found = wanted.filter((one) => {
    const partner = [...free].find((other) => fits(one, other));
    return partner !== undefined && free.delete(partner);
  });
  return { found: found.length, given: given.length, wanted: wanted.length };
};

const f1 = (counts: readonly Counts[]): number => {
  const sum = (of: keyof Counts): number => counts.reduce((total, one) => total + one[of], 0);
  return (2 * sum('found')) / (sum('given') + sum('wanted'));
};

type Annotation = (typeof annotations)[number];

/** What may be found and need not be. */
interface Optional {
  readonly optionalActors?: readonly string[];
  readonly optionalLocations?: readonly string[];
}

interface Sample {
  readonly gold: Annotation & Optional;
  readonly extraction: Extraction;
}

const named = (all: readonly Named[], name: string): Named =>
  all.find((one) => names(one).has(fold(name))) ?? { name };

const claims = ({ gold, extraction: { claims: given, actors } }: Sample, withSpeaker: boolean): Counts =>
  paired(gold.claims, given, ({ span: [start, end], speaker }, claim) => {
    if (overlap({ start, end }, claim.span) < 0.5) return false;
    const actor = actors.find(({ id }) => id === claim.speaker);
    return !withSpeaker || (actor !== undefined && sameSpeaker(named(gold.actors, speaker), actor));
  });

const without = (all: readonly Named[], optional: readonly string[] = []): readonly Named[] =>
  all.filter((one) => !optional.some((name) => names(one).has(fold(name))));

const actors = ({ gold, extraction }: Sample): Counts =>
  paired(gold.actors, without(extraction.actors, gold.optionalActors), sameName);

const places = ({ gold, extraction }: Sample): Counts => {
  const mentioned = extraction.locations.filter(({ mentions }) => mentions.length > 0);
  return paired(gold.locations, without(mentioned, gold.optionalLocations), sameName);
};

const samples = async (): Promise<readonly Sample[]> =>
  Promise.all(
    annotations.map(async (gold) => ({
      gold,
      extraction: extract(await articleOfFile(gold.file, read(gold.file))),
    })),
  );

// A little under what is reached: what falls below has become worse.
describe('the samples, against what a careful reader finds', () => {
  it.each([
    { what: 'what is claimed', floor: 0.93, count: (sample: Sample) => claims(sample, false) },
    { what: 'what is claimed and by whom', floor: 0.93, count: (sample: Sample) => claims(sample, true) },
    { what: 'actors', floor: 0.83, count: actors },
    { what: 'places', floor: 0.83, count: places },
  ])('$what: F1 of $floor or more', async ({ floor, count }) => {
    expect(f1((await samples()).map(count))).toBeGreaterThanOrEqual(floor);
  });
});
