import type { Token } from '../../language/tokenise.js';
import type { Word } from '../../language/word.js';
import { cueOf } from './cues.js';
import { nounOf, prefixedNounOf, type CountedNoun } from './nouns.js';
import { withoutPrefix, type Page, type Unit } from './unit.js';

const ones = new Set(['واحد', 'واحده']);
const twos = new Set(['اثنين', 'اثنان', 'اثنتين', 'اثنتان']);

const another = /^اخرا?$/;

const isPerson = (noun: CountedNoun | undefined): boolean =>
  noun?.class === 'people' || noun?.class === 'troops';

const isHarm = (word: Word | string, verbOnly: boolean): boolean => {
  const cue = cueOf(word);
  if (cue === undefined || cue.joined || (verbOnly && !cue.isVerb)) return false;
  return (
    cue.counts.people === 'KILLED' || cue.counts.people === 'WOUNDED' || cue.reason === 'lost-or-missing'
  );
};

// "وفقد آخر" is one more of something told before.
const isAnybody = (tokens: readonly Token[], at: number): boolean => {
  const noun = nounOf(tokens[at]?.folded ?? '');
  return (
    isPerson(noun) &&
    !another.test(tokens[at]?.folded ?? '') &&
    noun?.number === 'singular' &&
    tokens[at + 1]?.folded.startsWith('ال') !== true
  );
};

/** "مقتل جندي", "إن متظاهرا قتل": one person killed or hurt is counted without a number. */
const isOne = (tokens: readonly Token[], at: number): boolean => {
  if (!isAnybody(tokens, at)) return false;
  const word = tokens[at]?.folded ?? '';
  return (
    isHarm(tokens[at - 1]?.word ?? '', false) ||
    isJoinedHarm(tokens[at - 1]) ||
    (word.endsWith('ا') && isHarm(tokens[at + 1]?.word ?? '', true))
  );
};

const isJoinedHarm = (token: Token | undefined): boolean =>
  /^[وف]/.test(token?.folded ?? '') && isHarm(token?.folded.slice(1) ?? '', false);

// "في يوم واحد", "من عائلة واحدة": the same one, not a count.
const unsaid = new Set<CountedNoun['class']>(['time', 'places', 'things']);

/** مسلحَين with its vowel is two, where the bare letters may be many. */
const isMarkedDual = ({ tokens, text }: Page, at: number): boolean => {
  const { start = 0, end = 0 } = tokens[at] ?? {};
  return /َيْ?نِ?$/.test(text.slice(start, end));
};

/** "طائرتين مسيرتين": the second describes the first. */
const isAppended = ({ tokens }: Page, at: number): boolean =>
  prefixedNounOf(tokens[at - 1]?.folded ?? '')?.noun.number === 'dual';

/** A quantity that a noun tells by its form alone: a dual, a noun with واحد, one person killed or hurt. */
export const singleAt = (page: Page, at: number): (Unit & { readonly value: number }) | undefined => {
  const { tokens } = page;
  const found = prefixedNounOf(tokens[at]?.word ?? '');
  if (found === undefined || /ال$|لل$/.test(found.prefix)) return undefined;
  const { noun, prefix } = found;
  const unit = {
    span: withoutPrefix(page, at, prefix.length),
    first: at,
    last: at,
    noun,
    is: 'noun',
    rule: 'dual',
  } as const;
  const next = tokens[at + 1]?.folded ?? '';
  if (twos.has(next)) return { ...unit, last: at + 1, value: 2 };
  if (noun.number === 'dual' || isMarkedDual(page, at))
    return isAppended(page, at) ? undefined : { ...unit, value: 2 };
  if (ones.has(next) && noun.number === 'singular' && !unsaid.has(noun.class))
    return { ...unit, last: at + 1, value: 1, rule: 'noun-one' };
  return isOne(tokens, at) ? { ...unit, value: 1, rule: 'one-harmed' } : undefined;
};
