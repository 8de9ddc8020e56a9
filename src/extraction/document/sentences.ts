import type { Token } from '../../language/tokenise.js';
import type { Quotation } from './quotations.js';

/** A sentence: a range of tokens, end exclusive, its full stop included. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** Counted from 0; the headline is a paragraph of its own. */
  readonly paragraph: number;
  readonly title: boolean;
}

interface Cutting {
  readonly tokens: readonly Token[];
  readonly breaks: ReadonlySet<number>;
  readonly quotationOf: readonly (Quotation | undefined)[];
  /** Tokens before this one are the headline's. */
  readonly titleEnd: number;
}

const enders = new Set(['.', '!', '?', '؟', '…']);

const isAbbreviation = (tokens: readonly Token[], at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (before === undefined || after === undefined || after.kind === 'mark') return false;
  // د. محمد, and أ.ف.ب or دي.إيه.إن: letters and syllables with no room between.
  const short = before.kind === 'word' && before.folded.length === 1;
  const tight = !after.spaced && before.folded.length <= 3 && after.folded.length <= 3;
  const decimal = !after.spaced && before.kind === 'number' && after.kind === 'number';
  return short || tight || decimal;
};

const endsSentence = ({ tokens, quotationOf }: Cutting, at: number): boolean => {
  const token = tokens[at];
  if (token === undefined || !enders.has(token.folded)) return false;
  const quotation = quotationOf[at];
  // Inside a quotation a full stop ends nothing: a quotation is one claim.
  if (quotation?.closed === true && quotation.close !== at) return false;
  return !isAbbreviation(tokens, at);
};

/** A closing mark right after a full stop belongs to the sentence that ends; so does another full stop. */
const trails = ({ tokens, quotationOf }: Cutting, at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== 'mark') return false;
  return enders.has(token.folded) || token.folded === ')' || quotationOf[at]?.close === at;
};

// A full stop as the last thing inside a quotation ends the sentence with it, if nothing goes on after the mark.
const endsWithQuotation = ({ tokens, quotationOf }: Cutting, at: number): boolean => {
  const quotation = quotationOf[at];
  if (quotation?.close !== at || !quotation.closed) return false;
  const next = tokens[at + 1];
  return enders.has(tokens[at - 1]?.folded ?? '') && next?.kind !== 'mark' && next?.spaced === true;
};

// A text without full stops is no one sentence: none of a writer's is as long, and what reads a sentence looks all over it.
const longest = 400;

/** Cuts tokens into sentences at full stops and paragraph ends, never inside a quotation that closes. */
export const sentencesIn = (cutting: Cutting): readonly Sentence[] => {
  const { tokens, breaks, quotationOf, titleEnd } = cutting;
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = -1;
  const cut = (to: number): void => {
    if (to > from) sentences.push({ from, to, paragraph, title: from < titleEnd });
    from = to;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    if (breaks.has(at)) {
      cut(at);
      paragraph += 1;
    }
    const ended = endsSentence(cutting, at) || endsWithQuotation(cutting, at);
    if (ended && !trails(cutting, at + 1)) cut(at + 1);
    else if (trails(cutting, at) && at > from && !trails(cutting, at + 1) && endsBefore(cutting, at))
      cut(at + 1);
    else if (at + 1 - from >= longest && quotationOf[at]?.closed !== true) cut(at + 1);
  }
  cut(tokens.length);
  return sentences;
};

const endsBefore = (cutting: Cutting, at: number): boolean => {
  let before = at - 1;
  while (before > 0 && trails(cutting, before) && !endsSentence(cutting, before)) before -= 1;
  return endsSentence(cutting, before);
};
