import { countryOfAdjective } from '../../gazetteer/countries.js';
import { foldedSet } from '../../language/fold.js';
import { readings } from '../../language/ar/proclitics.js';
import type { Token } from '../../language/tokenise.js';
import type { Attributed } from '../attribution/attributed.js';
import type { ActorDraft, PlaceDraft } from '../names/drafts.js';
import table from './about.json' with { type: 'json' };
import type { ClaimReading } from './claim-reading.js';
import { actorId, locationId } from './ids.js';
import type { Target } from './target.js';
import { toldIn } from './told-in.js';

/** A way in which a claim is about what it does not name, with a reason and an example that a test runs. */
export interface AboutRule {
  readonly name: string;
  readonly reason: string;
  readonly example: string;
  readonly about: string;
}

export const aboutRules: readonly AboutRule[] = table.rules;

const land = foldedSet(table.land);
const arms = foldedSet(table.arms);
const sides = foldedSet(table.sides);

type Rule = (reading: ClaimReading, attributed: Attributed, named: readonly Target[]) => readonly Target[];

/** The state of a country, or the country, where the article names it. */
const stateOf = ({ actors, places, document }: ClaimReading, code: string): string | undefined => {
  const actor = actors.book.byKey(`state:${code}`);
  if (actor !== undefined && actor.mentions.length > 0) return actorId(document.article, actor);
  const isIt = ({ kind, place, mentions }: PlaceDraft): boolean =>
    kind === 'COUNTRY' && place?.country === code && mentions.length > 0;
  const found = places.book.all().find(isIt);
  return found && locationId(found);
};

/** The forces of the speaker's country; a speaker who is one of the military has none but these. */
const forcesOf = ({ actors }: ClaimReading, speaker: ActorDraft): ActorDraft | undefined => {
  const { country, affiliated } = speaker;
  const forces = country === undefined ? undefined : actors.book.byKey(`forces:${country}`);
  return forces ?? [affiliated, speaker].find((actor) => actor?.type === 'MILITARY');
};

const wordsWith = (
  { document: { tokens } }: ClaimReading,
  { content: { from, to } }: Attributed,
  words: ReadonlySet<string>,
): number | undefined => {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') continue;
    for (const { word } of readings(token.word)) if (words.has(word)) return at;
  }
  return undefined;
};

const ownCountry: Rule = (reading, attributed) => {
  const first = attributed.speaker.country && wordsWith(reading, attributed, land);
  const id = typeof first === 'number' ? stateOf(reading, attributed.speaker.country ?? '') : undefined;
  return typeof first === 'number' && id !== undefined ? [{ first, id }] : [];
};

const ownForces: Rule = (reading, attributed) => {
  const first = wordsWith(reading, attributed, arms);
  const forces = first === undefined ? undefined : forcesOf(reading, attributed.speaker);
  return first === undefined || forces === undefined
    ? []
    : [{ first, id: actorId(reading.document.article, forces) }];
};

/** Whoever stands between the verb and what is said, and neither says nor carries it. */
const accused: Rule = ({ actors, document: { article } }, { cue, verb, content, speaker, source, via }) => {
  if (cue === undefined || (verb?.objectTakes === undefined && verb?.takes.includes('asked') !== true))
    return [];
  return actors.mentions
    .within(cue.last + 1, content.from)
    .filter(({ actor, first }) => actor !== speaker && !via.includes(actor) && !isWithin(first, source))
    .map(({ first, actor }) => ({ first, id: actorId(article, actor) }));
};

const isWithin = (at: number, range: Attributed['source']): boolean =>
  range !== undefined && range.first <= at && at <= range.last;

const isSide = ({ folded }: Token): boolean => sides.has(folded.replace(/^[وفبك]?(?:ال|لل)/, ''));

/** "القصف الروسي", "الجانب الروسي": the adjective of a country on a word that is no part of a name. */
const ofAState: Rule = (reading, { content: { from, to } }) => {
  const { actors, places, document } = reading;
  const span = { start: document.tokens[from]?.start ?? 0, end: document.tokens[to - 1]?.end ?? 0 };
  const triggers = new Set(toldIn(reading.events, span).map(({ trigger }) => trigger.end));
  const found: Target[] = [];
  for (let first = from + 1; first < to; first += 1) {
    const token = document.tokens[first];
    if (token?.kind !== 'word') continue;
    const country = countryOfAdjective(token.word);
    if (country === undefined || actors.mentions.covering(first) || actors.roles.covering(first)) continue;
    if (places.mentions.covering(first)) continue;
    const near = document.tokens.slice(first - 2, first);
    if (!near.some((token) => triggers.has(token.end) || isSide(token))) continue;
    const id = stateOf(reading, country.code);
    if (id !== undefined) found.push({ first, id });
  }
  return found;
};

/** Where a local office speaks and names no place, it speaks of its own. */
const ownDistrict: Rule = ({ places }, { content, source, speaker }, named) => {
  if (source === undefined || speaker.office !== 'LOCAL' || named.some(({ place }) => place)) return [];
  const own = places.mentions.within(source.first, source.last + 1).at(-1);
  return own === undefined ? [] : [{ first: content.from, id: locationId(own.place), place: own.place }];
};

const rules: readonly Rule[] = [ownCountry, ownForces, accused, ofAState, ownDistrict];

/** Whom and what a claim is about without naming them. */
export const implied: Rule = (reading, attributed, named) =>
  rules.flatMap((rule) => rule(reading, attributed, named));
