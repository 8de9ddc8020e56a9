import type { Token } from '../../language/tokenise.js';
import type { Candidate } from './conditions.js';
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

/** The clause a trigger governs: to the next clause word or verb of another event on either side, inside its sentence. */
export const clauseOf = (candidate: Candidate, all: readonly Candidate[]): Stretch => {
  const { tokens, sentence, at } = candidate;
  const verbs = all.filter((other) => other.sentence === sentence && other !== candidate && isVerb(other));
  let from = Math.max(
    sentence.from,
    ...verbs.filter((other) => other.at < at && isVerb(candidate)).map((other) => other.at + 1),
  );
  let to = Math.min(sentence.to, ...verbs.filter((other) => other.at > at).map((other) => other.at));
  for (let i = from; i < at; i += 1) if (begins(tokens[i])) from = i + 1;
  for (let i = at + 1; i < to; i += 1) if (begins(tokens[i])) to = i;
  return { from, to };
};
