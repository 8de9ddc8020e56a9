import type { Token } from '../../language/tokenise.js';
import { fact } from '../../language/word.js';
import { classesOf } from './word-classes.js';

/** A token index from, and one past the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const ends = new Set(['.', '؟', '!', '؛', '?', '…']);

const breaksLine = (text: string, previous: Token | undefined, token: Token): boolean =>
  previous !== undefined && token.spaced && text.slice(previous.end, token.start).includes('\n');

/** The sentences of the tokens: they end at full stops, question and exclamation marks, semicolons and line ends. */
export const sentencesOf = (tokens: readonly Token[], text: string): readonly Stretch[] => {
  const sentences: Stretch[] = [];
  let from = 0;
  tokens.forEach((token, at) => {
    if (at > from && (ends.has(tokens[at - 1]?.folded ?? '') || breaksLine(text, tokens[at - 1], token))) {
      sentences.push({ from, to: at });
      from = at;
    }
  });
  return from < tokens.length ? [...sentences, { from, to: tokens.length }] : sentences;
};

const sportsIn = fact((word) => {
  const classes = classesOf(word);
  return classes.has('sports') ? 2 : classes.has('sportsWeak') ? 1 : 0;
});

/** Whether a sentence is of sports, where attacks, strikes and injuries are none of war. */
export const isSport = (tokens: readonly Token[], { from, to }: Stretch): boolean => {
  let weight = 0;
  for (let at = from; at < to; at += 1) {
    const token = tokens[at];
    if (token !== undefined) weight += sportsIn(token.word);
  }
  return weight >= 2;
};
