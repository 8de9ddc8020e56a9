import { reportingForm } from '../../../language/ar/reporting-verbs.js';
import { isVerb } from '../../../language/ar/verbs.js';
import type { AccordingCue } from './cue.js';
import { fact } from '../../../language/word.js';
import { type AttributionReading, tokenAt, wordAt } from '../reading.js';
import { wordList } from '../words.js';

const accordings = wordList('according');
const selves = wordList('accordingSelves');

/** ذكرت, نقلته, تكتبه: a verb of saying or spreading, what it says written onto it or not. */
const tells = (word: string): boolean =>
  reportingForm(word) !== undefined ||
  /^[يت]?(?:نقل|ا?ورد|نشر|بث|ذكر|قال|قول|كتب|علن|اعلن|افاد|اوضح|اكد)ت?(?:ه|ها)?$/.test(word);

/** The word without a conjunction, where it is one of these. */
const accordingOf = fact((word) => [word, word.replace(/^[وف]/, '')].find((form) => accordings.has(form)));

/** وفقاً, بحسب, على حد and their like at a token. */
export const accordingAt = (reading: AttributionReading, at: number): AccordingCue | undefined => {
  const bare = accordingOf(tokenAt(reading, at)?.word ?? '');
  if (bare !== undefined) return behindAccording(reading, at, bare);
  const word = wordAt(reading, at);
  if ((word === 'نقلا' || word === 'ونقلا') && wordAt(reading, at + 1) === 'عن') return cueOf(at, at + 1);
  if (word === 'علي' || word === 'وعلي') return behindUpon(reading, at);
  return asTold(reading, at);
};

const cueOf = (at: number, last: number, self = false): AccordingCue => ({
  kind: 'according',
  at,
  last,
  sourceFrom: last + 1,
  self,
});

const behindAccording = (reading: AttributionReading, at: number, bare: string): AccordingCue | undefined => {
  const next = wordAt(reading, at + 1);
  if (next === 'ما' || next === 'لما') {
    const verb = wordAt(reading, at + 2);
    if (verb === 'جاء' || verb === 'ورد') return cueOf(at, at + 3);
    return tells(verb) || isVerb(verb) ? cueOf(at, at + 2) : undefined;
  }
  if (/ما$/.test(bare) && tells(next)) return cueOf(at, at + 1);
  // بناء علي and استنادا الي are according-words only with their prepositions.
  if (bare === 'بناء') return undefined;
  if (bare === 'استنادا') return next === 'الي' ? cueOf(at, at + 1) : undefined;
  return { ...cueOf(at, at), self: selves.has(next) };
};

/** على ما قال, على حد قول. */
const behindUpon = (reading: AttributionReading, at: number): AccordingCue | undefined => {
  const next = wordAt(reading, at + 1);
  if (next === 'ما' && tells(wordAt(reading, at + 2))) return cueOf(at, at + 2);
  return next === 'حد' ? { ...cueOf(at, at + 1), self: selves.has(wordAt(reading, at + 2)) } : undefined;
};

/** ، كما ذكرت وكالة …، where nothing is said behind it; كما قال إن is a verb of its own. */
const asTold = (reading: AttributionReading, at: number): AccordingCue | undefined =>
  wordAt(reading, at) === 'كما' && /^(?:جاء|ورد)$/.test(wordAt(reading, at + 1))
    ? cueOf(at, at + 2)
    : undefined;
