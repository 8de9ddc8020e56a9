import type { Token } from '../../language/tokenise.js';
import type { Candidate } from './candidate.js';
import type { Stretch } from './sentence.js';

// Conjunctions that begin a clause of their own, with و or without, folded.
const conjunctions = new Set([
  'فيما',
  'بينما',
  'كما',
  'لكن',
  'حيث',
  'اذ',
  'غير',
  'ولكن',
  'وفيما',
  'وبينما',
  'كذلك',
]);

const begins = (token: Token | undefined): boolean => conjunctions.has(token?.folded ?? '');

const isVerb = ({ form }: Candidate): boolean => form.is !== 'noun';

// A clause is not longer, even where a text has no punctuation at all.
const reach = 60;

const verbBeside = (all: readonly Candidate[], index: number, step: 1 | -1): number | undefined => {
  const at = all[index]?.at ?? 0;
  for (let i = index + step; i >= 0 && i < all.length; i += step) {
    const other = all[i];
    if (other === undefined || Math.abs(other.at - at) > reach) return undefined;
    if (isVerb(other)) return other.at;
  }
  return undefined;
};

/**
 * The clause that one of a sentence's triggers governs: to the next clause word, or verb of another event, on either side. A noun
 * lies in the clause of the verb before it.
 */
export const clauseOf = (all: readonly Candidate[], index: number): Stretch => {
  const candidate = all[index];
  if (candidate === undefined) return { from: 0, to: 0 };
  const { tokens, sentence, at } = candidate;
  const before = isVerb(candidate) ? verbBeside(all, index, -1) : undefined;
  let from = Math.max(sentence.from, at - reach, before === undefined ? 0 : before + 1);
  let to = Math.min(sentence.to, at + reach, verbBeside(all, index, 1) ?? tokens.length);
  for (let i = from; i < at; i += 1) if (begins(tokens[i])) from = i + 1;
  for (let i = at + 1; i < to; i += 1) if (begins(tokens[i])) to = i;
  return { from, to };
};
