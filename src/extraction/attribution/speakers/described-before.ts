import { connectorAt, isThat } from '../frames/connectors.js';
import type { VerbCue } from '../cues/cue.js';
import type { FrameContext, Subject } from '../frames/frame.js';
import { type AttributionReading, wordAt } from '../reading.js';
import { isVerbAt } from '../verb-at.js';
import { institutionNouns, titlePhrases } from '../../names/lexicon.js';
import { longestPhrase } from '../../names/phrases.js';
import { describedSpeaker } from './described.js';
import { isDocumentNoun, sourceNouns } from './source-nouns.js';

const longest = 9;

/**
 * صحيفة «…» ذكرت أن: the noun phrase that opens its clause and ends right before the verb is the subject, known or not, where أن or a
 * quotation shows that something is said.
 */
export const describedBefore = (
  context: FrameContext,
  cue: VerbCue,
  opens: ReadonlySet<string>,
): Subject | undefined => {
  const { reading } = context;
  if (cue.conjoined || cue.object || !saysThat(context, cue)) return undefined;
  const at = phraseStart(context, cue, opens);
  if (at >= cue.at || cue.at - at > longest) return undefined;
  if (!canSpeak(reading, at)) return undefined;
  for (let i = at; i < cue.at; i += 1) if (isVerbAt(reading, i)) return undefined;
  const found = describedSpeaker(reading, { at, to: cue.at });
  return found?.words.last === cue.at - 1 ? { ...found, by: 'before' } : undefined;
};

/** Institutions, titles, sources and people in the plural: findings, causes and events show something, but say nothing. */
const canSpeak = (reading: AttributionReading, at: number): boolean => {
  const { tokens } = reading.document;
  return (
    longestPhrase(tokens, at, institutionNouns) !== undefined ||
    longestPhrase(tokens, at, titlePhrases) !== undefined ||
    longestPhrase(tokens, at, sourceNouns) !== undefined ||
    isDocumentNoun(wordAt(reading, at)) ||
    /^(?:ال)?.{2,}(?:ون|ين)$/.test(wordAt(reading, at))
  );
};

/** Where the clause begins, behind لكن, إلا أن, يذكر أن and circumstance that a comma closes. */
const phraseStart = (
  { reading, clauseFrom }: FrameContext,
  cue: VerbCue,
  opens: ReadonlySet<string>,
): number => {
  for (let at = cue.at - 1; at >= Math.max(clauseFrom, cue.at - longest - 1); at -= 1)
    if (isThat(wordAt(reading, at)) || wordAt(reading, at) === '،') return at + 1;
  let at = clauseFrom;
  while (at < cue.at && opens.has(wordAt(reading, at))) at += 1;
  return at;
};

/** Whether أن or a quotation behind a verb shows that somebody says something. */
export const saysThat = ({ reading, to }: FrameContext, cue: VerbCue): boolean => {
  for (let at = cue.last + 1; at < Math.min(to, cue.last + 8); at += 1) {
    const kind = connectorAt(reading, at, ['that', 'quote'])?.kind;
    if (kind !== undefined) return true;
    if (isVerbAt(reading, at)) return false;
  }
  return false;
};
