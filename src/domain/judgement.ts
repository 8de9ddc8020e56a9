import { idOf } from './id.js';
import type { ActorType } from './vocabulary/actor-type.js';
import type { Identification } from './vocabulary/identification.js';
import type { Office } from './vocabulary/office.js';
import type { SourceType } from './vocabulary/source-type.js';
import type { Verdict } from './vocabulary/verdict.js';

/**
 * The words that a judgement is about: they are found again after the article was read or extracted anew, or was away for a while.
 * No id of an assertion or a claim: those are conclusions.
 */
export interface Anchor {
  /** The article's id: of its address, else of its text. */
  readonly article: string;
  /** The words as the article has them. */
  readonly quote: string;
  /** Which of the places where the article has these words, from 1. */
  readonly occurrence: number;
  /** The speaker as extracted, which tells two apart who say it together. */
  readonly speaker?: string;
}

/** Whose an assertion is, as somebody judges. Whole in itself: it needs no article that mentions the actor. */
export interface JudgedSpeaker {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly type: ActorType;
  readonly sourceType?: SourceType;
  readonly office?: Office;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly identification: Identification;
  /** The named actors that it belongs to, sorted: no source is independent of these. */
  readonly roots: readonly string[];
}

/** What somebody judges: input, as articles are. When it was said is kept beside it and is no part of it. */
export type Judgement =
  | {
      readonly verdict: 'SAME' | 'DIFFERENT';
      readonly anchors: readonly [Anchor, Anchor];
      readonly who: string;
    }
  | {
      readonly verdict: 'SPEAKER';
      readonly anchors: readonly [Anchor];
      readonly who: string;
      readonly speaker: JudgedSpeaker;
    };

const anchorKey = ({ article, quote, occurrence, speaker = '' }: Anchor): string =>
  JSON.stringify([article, quote, occurrence, speaker]);

/** The anchors in one order: that two say the same is the same, whichever is named first. */
export const sortedAnchors = ({ anchors }: Judgement): readonly Anchor[] =>
  anchors.toSorted((a, b) => (anchorKey(a) < anchorKey(b) ? -1 : 1));

/** The id of a judgement: who judges what of which words. The same said again is the same judgement. */
export const judgementId = (of: Judgement): string => {
  const speaker = of.verdict === 'SPEAKER' ? of.speaker.id : '';
  const verdict: Verdict = of.verdict;
  return idOf('Judgement', verdict, of.who, speaker, ...sortedAnchors(of).map(anchorKey));
};
