import type { Extraction } from '../../src/domain/extraction.js';
import type { Anchor, JudgedSpeaker, Judgement } from '../../src/domain/judgement.js';
import { occurrenceAt } from '../../src/resolution/judgements/anchored.js';
import { alikeStories } from './alike-stories.js';
import { actorOf, defence, staff } from './extractions.js';
import { kurskStories } from './kursk-stories.js';

/** Articles around one village, and of one ministry's demand: claims with a key, and claims of words. */
export const judgedStories: readonly Extraction[] = [
  ...kurskStories.slice(0, 4),
  ...alikeStories.slice(0, 5),
];

/** The anchor of one claim of one of the stories. */
const anchorAt = (story: number, claim: number): Anchor => {
  const extraction = judgedStories[story];
  const told = extraction?.claims[claim];
  if (extraction === undefined || told === undefined) throw new Error(`no claim ${story}/${claim}`);
  const { text, id: article } = extraction.article;
  const quote = text.slice(told.span.start, told.span.end);
  return { article, quote, occurrence: occurrenceAt(text, quote, told.span.start), speaker: told.speaker };
};

/** An actor as a correction gives it. */
const speakerOf = (actor: ReturnType<typeof actorOf>, roots: readonly string[] = []): JudgedSpeaker => ({
  id: actor.id,
  name: actor.name,
  type: actor.type,
  identification: actor.identification,
  ...(actor.sourceType === undefined ? {} : { sourceType: actor.sourceType }),
  ...(actor.country === undefined ? {} : { country: actor.country }),
  roots,
});

const pairOf = (verdict: 'SAME' | 'DIFFERENT', a: Anchor, b: Anchor): Judgement => ({
  verdict,
  anchors: [a, b],
  who: 'editor',
});

const correctionTo = (anchor: Anchor, speaker: JudgedSpeaker, who = 'editor'): Judgement => ({
  verdict: 'SPEAKER',
  anchors: [anchor],
  speaker,
  who,
});

const newcomer = actorOf('ليلى المثال', { type: 'PERSON', sourceType: 'EXPERT' });

/** Judgements of all kinds, some of which cannot hold together. */
export const judgements: readonly Judgement[] = [
  // One speaker's claim of a number and another's of the same, in other words.
  pairOf('SAME', anchorAt(0, 3), anchorAt(2, 0)),
  pairOf('SAME', anchorAt(0, 0), anchorAt(3, 0)),
  pairOf('DIFFERENT', anchorAt(0, 2), anchorAt(1, 1)),
  // Likeness joins the demands; somebody keeps two of them apart, another joins what is unlike.
  pairOf('DIFFERENT', anchorAt(4, 0), anchorAt(5, 0)),
  pairOf('SAME', anchorAt(4, 0), anchorAt(7, 0)),
  pairOf('SAME', anchorAt(5, 0), anchorAt(7, 0)),
  pairOf('SAME', anchorAt(0, 1), anchorAt(8, 0)),
  correctionTo(anchorAt(6, 0), speakerOf(newcomer)),
  correctionTo(anchorAt(1, 1), speakerOf(staff, [defence.id])),
  correctionTo(anchorAt(2, 0), speakerOf(newcomer)),
  correctionTo(anchorAt(2, 0), speakerOf(defence), 'another'),
];
