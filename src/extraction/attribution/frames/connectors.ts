import { isTimeWord } from '../../../language/ar/function-words.js';
import type { Complement } from '../../../language/ar/reporting-complements.js';
import type { AttributionReading } from '../reading.js';
import { wordAt } from '../reading.js';
import { askedFor, isFor, isOwnNoun } from './noun-complements.js';
import { wordList } from '../words.js';

/** What joins a cue to what is said. */
export interface Connector {
  readonly kind: 'that' | 'quote' | 'colon' | 'preposition' | 'phrase';
  /** Its first token. */
  readonly at: number;
  /** The first token of what is said. */
  readonly content: number;
  /** Letters of that token that are a preposition. */
  readonly cut: number;
}

const that = wordList('that');

const prepositions: Readonly<Partial<Record<Complement, string>>> = {
  ila: 'الي',
  ala: 'علي',
  an: 'عن',
  min: 'من',
  fi: 'في',
};

/** أن and إن with whatever hangs on them; not behind a verb that wants its own أن (يمكن أن). */
export const isThat = (word: string): boolean => that.has(word);

/** The connector that stands right at a token, if the complements allow it. */
export const connectorAt = (
  reading: AttributionReading,
  at: number,
  takes: readonly Complement[],
): Connector | undefined =>
  thatAt(reading, at, takes) ??
  quoteAt(reading, at, takes) ??
  prepositionAt(reading, at, takes) ??
  (isOwnNoun(reading, at, takes) ? { kind: 'phrase', at, content: at, cut: 0 } : undefined);

// بعد أن, يمكن أن: أن that belongs to the word before it.
const ownThat = wordList('ownThat');

const thatAt = (
  reading: AttributionReading,
  at: number,
  takes: readonly Complement[],
): Connector | undefined => {
  const word = wordAt(reading, at);
  if (isThat(word) && ownThat.has(wordAt(reading, at - 1))) return undefined;
  const behind = Object.values(prepositions).includes(word) && isThat(wordAt(reading, at + 1)) ? 1 : 0;
  const isConnector = behind === 1 ? word !== 'في' : isThat(word);
  const allowed =
    takes.includes('that') ||
    (behind === 1 && takes.some((take) => prepositions[take] === word)) ||
    // وصفها بأنها: without أن of its own the verb wants its preposition before it.
    (takes.includes('bi') && word.startsWith('ب'));
  return isConnector && allowed ? { kind: 'that', at, content: at + behind + 1, cut: 0 } : undefined;
};

const titled = wordList('titled');

/** A quotation of a few words is a name or a turn of phrase, unless a colon announces it. */
const shortest = 3;

const quoteAt = (
  reading: AttributionReading,
  at: number,
  takes: readonly Complement[],
): Connector | undefined => {
  if (!takes.includes('quote') && !takes.includes('np') && !takes.includes('that')) return undefined;
  const colon = wordAt(reading, at) === ':';
  const open = colon ? at + 1 : at;
  const quotation = reading.document.quotationOf[open];
  // تحت شعار «…»: a name in marks.
  if (quotation?.open === open && titled.has(wordAt(reading, open - 1))) return undefined;
  if (quotation?.open === open && (colon || quotation.close - open > shortest))
    return { kind: 'quote', at, content: open, cut: 0 };
  return colon && takes.includes('quote') ? { kind: 'colon', at, content: open, cut: 0 } : undefined;
};

const prepositionAt = (
  reading: AttributionReading,
  at: number,
  takes: readonly Complement[],
): Connector | undefined => {
  const word = wordAt(reading, at);
  const free = takes.some((take) => prepositions[take] === word);
  if (free) return { kind: 'preposition', at, content: at + 1, cut: 0 };
  // بـ«…»: the preposition stands by itself before a quotation mark.
  if (takes.includes('bi') && word === 'ب' && reading.document.quotationOf[at + 1]?.open === at + 1)
    return { kind: 'preposition', at, content: at + 1, cut: 0 };
  const bound = takes.includes('bi') && /^ب.{2,}/.test(word) && !isAdverb(reading, at);
  if (bound) return { kind: 'preposition', at, content: at, cut: 1 };
  if (takes.includes('li') && isFor(reading, at)) return { kind: 'preposition', at, content: at, cut: 0 };
  const asked = takes.includes('asked') ? askedFor(reading, at) : undefined;
  return asked === undefined ? undefined : { kind: 'preposition', at, content: asked, cut: 0 };
};

const adverbs = wordList('boundAdverbs');

const isAdverb = (reading: AttributionReading, at: number): boolean =>
  /^ب(?:هذ|ذلك|تلك|موجب)/.test(wordAt(reading, at)) ||
  adverbs.has(wordAt(reading, at)) ||
  reading.actors.mentions.startingAt(at)?.cut === 0 ||
  // جو بايدن: a letter of a name is no preposition.
  (reading.actors.mentions.covering(at)?.first ?? at) < at ||
  reading.places.mentions.startingAt(at)?.cut === 0;

/** Prepositions that open circumstance and govern the word behind them: a name there is no subject. */
export const governsCircumstance = (word: string): boolean => circumstance.has(word);

const circumstance = wordList('circumstance');

/** Whether a token only tells the time or place of the saying and may be passed over: اليوم الاثنين, في بيان, خلال لقائه. */
export const opensAdverbial = (word: string): boolean =>
  isTimeWord(word) || frameWords.has(word) || word === '،' || word === '(' || word === ')';

const frameWords = wordList('frameWords');
