import type { Span } from '../../domain/span.js';
import type { EventMode } from '../../domain/vocabulary/event-mode.js';
import type { EventType } from '../../domain/vocabulary/event-type.js';
import type { Realis } from '../../domain/vocabulary/realis.js';
import { foldWithOffsets } from '../../language/fold.js';
import type { Token } from '../../language/tokenise.js';
import { clauseOf } from './clause.js';
import type { Candidate } from './candidate.js';
import { holds, takenBy } from './conditions.js';
import { realisOf } from './realis.js';
import { isSport, sentencesOf, type Stretch } from './sentence.js';
import { isTold } from './told.js';
import { triggerForms } from './trigger-forms.js';

/** An event the text tells of: its trigger word, and the token range [from, to) in which to look for its place and participants. */
export interface EventFound {
  readonly type: EventType;
  readonly mode?: EventMode;
  /** The word itself, without a conjunction written onto it. */
  readonly trigger: Span;
  readonly token: number;
  /** Whether the trigger is a noun, not a verb. */
  readonly noun: boolean;
  readonly realis: Realis;
  readonly from: number;
  readonly to: number;
  /** The row of the lexicon that found it. */
  readonly rule: string;
}

interface Reading {
  readonly tokens: readonly Token[];
  /** Of each sentence that has any. */
  readonly found: Candidate[][];
  /** Rows told so far: a definite noun of one of them goes back to it. */
  readonly seen: Set<string>;
  readonly taken: Set<number>;
}

// In sport these words tell of games.
const playful = new Set<EventType>([
  'ASSAULT',
  'INTERCEPT',
  'CONTROL',
  'RETREAT',
  'CASUALTIES',
  'ECONOMY',
  'CONCEDE',
]);
const casualtyReach = 15;
const repeatReach = 3;

/** "قتل وأصيب 40": one event. A noun right behind a trigger of its type belongs to it. */
const isRepeat = (told: readonly Candidate[], { at, form }: Candidate): boolean => {
  const last = told.findLast(
    (earlier) => earlier.form.row.type === form.row.type || at - earlier.at > casualtyReach,
  );
  if (last?.form.row.type !== form.row.type) return false;
  return (
    at - last.at <= (form.row.type === 'CASUALTIES' ? casualtyReach : form.is === 'noun' ? repeatReach : 0)
  );
};

const candidateAt = (reading: Reading, sentence: Stretch, at: number): Candidate | undefined => {
  for (const form of triggerForms(reading.tokens[at]?.word ?? '')) {
    const candidate = { tokens: reading.tokens, sentence, at, form };
    if (holds(candidate)) return isTold(candidate, reading.seen) ? candidate : undefined;
  }
  return undefined;
};

const readSentence = (reading: Reading, sentence: Stretch): void => {
  const told: Candidate[] = [];
  const sport = isSport(reading.tokens, sentence);
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const candidate = reading.taken.has(at) ? undefined : candidateAt(reading, sentence, at);
    if (
      candidate === undefined ||
      isRepeat(told, candidate) ||
      (sport && playful.has(candidate.form.row.type))
    )
      continue;
    told.push(candidate);
    reading.seen.add(candidate.form.row.id);
    for (const token of takenBy(candidate)) reading.taken.add(token);
  }
  reading.found.push(told);
};

const triggerSpan = (text: string, token: Token, joined: boolean): Span => ({
  start: joined
    ? token.start + (foldWithOffsets(text.slice(token.start, token.end)).offsets[1] ?? 0)
    : token.start,
  end: token.end,
});

const isJoined = (word: string): boolean => /^[وف]/.test(word) && triggerForms(word.slice(1)).length > 0;

const eventOf = (text: string, told: readonly Candidate[], index: number): EventFound[] => {
  const candidate = told[index];
  const token = candidate?.tokens[candidate.at];
  if (candidate === undefined || token === undefined) return [];
  const { id, type, mode } = candidate.form.row;
  const trigger = triggerSpan(text, token, isJoined(token.folded));
  const clause = clauseOf(told, index);
  return [
    {
      type,
      ...(mode && { mode }),
      trigger,
      token: candidate.at,
      noun: candidate.form.is === 'noun',
      realis: realisOf(candidate),
      ...clause,
      rule: id,
    },
  ];
};

/** The events of a text, in its order. A saying alone is none; every event says the row that found it. */
export const eventsIn = (tokens: readonly Token[], text: string): readonly EventFound[] => {
  const reading: Reading = { tokens, found: [], seen: new Set(), taken: new Set() };
  for (const sentence of sentencesOf(tokens, text)) readSentence(reading, sentence);
  return reading.found.flatMap((told) => told.flatMap((_, index) => eventOf(text, told, index)));
};
