import type { ExtractedClaim, Extraction } from '../../domain/extraction.js';
import { foldedSet } from '../../language/fold.js';
import { numberAt } from '../../language/ar/numbers.js';
import { type Token, tokenise } from '../../language/tokenise.js';
import type { Correction } from './assertion-record.js';
import data from './corrections.json' with { type: 'json' };
import { isCounted, mainQuantity } from './quantity-key.js';

/** A wording by which a speaker says that a number replaces an earlier one. */
interface CorrectionRow {
  readonly rule: string;
  readonly cue: ReadonlySet<string>;
  readonly then: ReadonlySet<string>;
  readonly within: number;
  readonly before?: ReadonlySet<string>;
}

const rows: readonly CorrectionRow[] = data.rows.map(({ rule, cue, then, within, before }) => ({
  rule,
  cue: foldedSet(cue),
  then: foldedSet(then),
  within,
  ...(before === undefined ? {} : { before: foldedSet(before) }),
}));

const has = (words: ReadonlySet<string>, token: Token | undefined): boolean =>
  token !== undefined &&
  (words.has(token.folded) || (/^[وفب]/.test(token.folded) && words.has(token.folded.slice(1))));

const holdsAt = (tokens: readonly Token[], at: number, row: CorrectionRow): boolean =>
  has(row.cue, tokens[at]) &&
  (row.before === undefined || has(row.before, tokens[at - 1])) &&
  tokens.slice(at + 1, at + 2 + row.within).some((token) => has(row.then, token));

const ruleIn = (tokens: readonly Token[]): string | undefined =>
  rows.find((row) => tokens.some((_, at) => holdsAt(tokens, at, row)))?.rule;

/** The row of corrections.json that holds in a text, where one does. */
export const correctionRuleIn = (text: string): string | undefined => ruleIn(tokenise(text));

const longestSentence = 400;
const stops = /[.!؟?\n]/;

// A dot between digits ends no sentence.
const endsSentence = (text: string, at: number): boolean =>
  stops.test(text.charAt(at)) && !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)));

/** Where the sentence around a claim begins and ends, as far as its marks tell. */
const sentenceAround = (text: string, { span }: ExtractedClaim): string => {
  let start = span.start;
  while (start > 0 && span.start - start < longestSentence && !endsSentence(text, start - 1)) start -= 1;
  let end = span.end;
  while (end < text.length && end - span.end < longestSentence && !endsSentence(text, end)) end += 1;
  return text.slice(start, end);
};

const numbersIn = (tokens: readonly Token[]): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = numberAt(tokens, at);
    if (number !== undefined)
      found.push(...[number.value, number.min, number.max].filter((one) => one !== undefined));
    at = number === undefined ? at + 1 : number.last + 1;
  }
  return found;
};

/**
 * Whether the sentence of a claim that counts says that it replaces an earlier number, by which row, and which numbers it names
 * besides its own.
 */
export const correctionOf = (claim: ExtractedClaim, { article }: Extraction): Correction | undefined => {
  const main = mainQuantity(claim.quantities.filter(isCounted));
  if (main === undefined) return undefined;
  const tokens = tokenise(sentenceAround(article.text, claim));
  const rule = ruleIn(tokens);
  if (rule === undefined) return undefined;
  const own = main.max ?? main.value;
  return {
    rule,
    named: [...new Set(numbersIn(tokens))].filter((number) => number !== own).sort((a, b) => a - b),
  };
};
