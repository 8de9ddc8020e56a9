import { isGrammarWord } from '../../../language/ar/function-words.js';
import type { Complement } from '../../../language/ar/reporting-complements.js';
import type { ReportingVerb } from '../../../language/ar/reporting-verbs.js';
import { isPastVerb, isVerb } from '../../../language/ar/verbs.js';
import { type Connector, isThat } from './connectors.js';
import { isContentNoun, isOwned } from './content-noun.js';
import { isTitleWord } from '../../names/lexicon.js';
import type { FrameContext } from './frame.js';
import { type AttributionReading, tokenAt, wordAt } from '../reading.js';
import { isVerbAt } from '../verb-at.js';
import { wordList } from '../words.js';

/** What is looked for behind a verb, and from where. */
export interface Search {
  readonly from: number;
  readonly takes: readonly Complement[];
  readonly verb: ReportingVerb;
  /** Whether the speaker stands before `from`, so that a bare noun phrase there is what is said. */
  readonly explicit: boolean;
}

// أي نية, ما تردد: what is denied or affirmed may begin with these.
const opensPhrase = wordList('opensPhrase');

// هذه الأنباء: by themselves these go back to what was said before.
const demonstratives = wordList('demonstratives');

/** رجح سالم حداد، الخبير في الطاقة، تراجع …: a definite noun between two commas is the speaker's, not what is said. */
export const opensApposition = ({ reading, cues, to }: FrameContext, from: number, at: number): boolean => {
  if (at !== from + 1 || wordAt(reading, from) !== '،') return false;
  // أدان رئيس الحزب، سالم حداد، الهجوم: the comma closes an apposition that was read.
  const verb = cues.findLast((cue) => cue.at < from);
  for (let before = from - 1; before > (verb?.last ?? from); before -= 1)
    if (wordAt(reading, before) === '،') return false;
  const word = wordAt(reading, at);
  const describes =
    (word.startsWith('ال') && !isContentNoun(reading, at)) ||
    isTitleWord(word) ||
    word === 'وهو' ||
    word === 'وهي';
  if (!describes) return false;
  for (let next = at + 1; next < Math.min(to, at + longestApposition); next += 1)
    if (wordAt(reading, next) === '،') return true;
  return false;
};

const longestApposition = 14;

/** What is said as a bare noun phrase: أعلنت الوزارة مقتل …, نفى المتحدث …. */
export const phraseAt = (
  { reading, to }: FrameContext,
  { from, takes, explicit }: Search,
): Connector | undefined => {
  if (!takes.includes('np') || !explicit || from >= to) return undefined;
  const token = tokenAt(reading, from);
  if (
    token?.kind !== 'word' ||
    (isGrammarWord(token.folded) && !opensNounPhrase(reading, from)) ||
    (isVerbAt(reading, from) && !isPastVerb(token.folded) && !isOwned(reading, from)) ||
    isThat(token.folded)
  )
    return undefined;
  if (token.folded.startsWith('و') && isVerb(token.folded.slice(1))) return undefined;
  return { kind: 'phrase', at: from, content: from, cut: 0 };
};

const opensNounPhrase = (reading: AttributionReading, at: number): boolean =>
  opensPhrase.has(wordAt(reading, at)) ||
  (demonstratives.has(wordAt(reading, at)) && wordAt(reading, at + 1).startsWith('ال'));
