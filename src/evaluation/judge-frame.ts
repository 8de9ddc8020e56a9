import type { ExtractedClaim } from '../domain/extraction.js';
import type { GoldClaim } from './gold.js';
import { type Match, wordsAt } from './match.js';
import { plain } from './names.js';
import { stanceGroup } from './stance-group.js';
import { judged, type Verdict } from './verdict.js';

const withoutConjunction = (word: string): string => word.replace(/^[وف](?=.{3})/u, '');

// The cue may be shorter by a letter, or take a word along: ذكر, ذكر في بيان.
const [shorter, longer] = [1, 12];

const isSameCue = (cue: string, verb: string): boolean =>
  cue.length >= verb.length - shorter &&
  cue.length <= verb.length + longer &&
  (cue.includes(verb) || verb.includes(cue));

/** A claim's stance, whether it was quoted, and its cue. Of a claim that was not found all three are wrong. */
export const judgeFrame = (
  match: Match,
  gold: GoldClaim,
  given: ExtractedClaim | undefined,
): readonly Verdict[] => {
  const { text } = match.extraction.article;
  const told = {
    words: wordsAt(match, gold.span),
    span: gold.span,
    ...(given === undefined ? ({ follows: true } as const) : { rule: given.rule }),
  };
  const cueWords = given?.cue === undefined ? '' : text.slice(given.cue.start, given.cue.end);
  const [cue, verb] = [cueWords, gold.verb].map((words) => withoutConjunction(plain(words)));
  const isStance = given !== undefined && stanceGroup(gold.stance) === stanceGroup(given.stance);
  const none = 'no claim';
  return [
    judged('stance', isStance, {
      ...told,
      ...(given === undefined ? {} : { rule: given.stanceRule }),
      wanted: gold.stance,
      got: given?.stance ?? none,
    }),
    judged('quoted', gold.quoted === given?.quoted, {
      ...told,
      wanted: gold.quoted ? 'quoted' : 'not quoted',
      got: given === undefined ? none : given.quoted ? 'quoted' : 'not quoted',
    }),
    judged('cue', isSameCue(cue ?? '', verb ?? ''), {
      ...told,
      wanted: gold.verb,
      got: given === undefined ? none : cueWords,
    }),
  ];
};
