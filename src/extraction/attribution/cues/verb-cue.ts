import { reportingForm, reportingFormWithObject } from '../../../language/ar/reporting-verbs.js';
import { isVerbAt } from '../verb-at.js';
import { isThat } from '../frames/connectors.js';
import { isOwned } from '../frames/content-noun.js';
import type { VerbCue } from './cue.js';
import { fact } from '../../../language/word.js';
import { type AttributionReading, hasTaMarbuta, tokenAt, wordAt } from '../reading.js';
import { wordList } from '../words.js';

/** و and ف, as they are written onto a word. */
export const conjunction = /^[وف]/;

const negations = wordList('negations');

// After these a present tense is wished for, planned or possible: من المقرر أن يعلن, لكي يؤكد, سوف يعلن.
const subjunctives = wordList('subjunctives');

/** The finite verb of saying at a token, unless what stands before it makes it something else. */
export const verbAt = (reading: AttributionReading, at: number): VerbCue | undefined => {
  const token = tokenAt(reading, at);
  const found = token?.kind === 'word' ? formOf(token.word) : undefined;
  if (found === undefined || reading.actors.mentions.covering(at) !== undefined) return undefined;
  if (isOtherwiseWritten(reading, at, found.object)) return undefined;
  const negated = found.form.verb.past === 'أكد' && /^[وف]?لم$/.test(wordAt(reading, at - 1));
  if (!negated && isBarred(reading, at, found)) return undefined;
  return { kind: 'verb', at: negated ? at - 1 : at, last: at, ...found, negated };
};

type Found = Pick<VerbCue, 'form' | 'conjoined' | 'object'>;

const formOf = fact((word): Found | undefined => {
  const whole = reportingForm(word);
  if (whole !== undefined) return { form: whole, conjoined: false, object: false };
  const bare = conjunction.test(word) ? word.slice(1) : undefined;
  const conjoined = bare === undefined ? undefined : reportingForm(bare);
  if (conjoined !== undefined) return { form: conjoined, conjoined: true, object: false };
  const withObject =
    reportingFormWithObject(word) ?? (bare === undefined ? undefined : reportingFormWithObject(bare));
  if (withObject === undefined) return undefined;
  return { form: withObject, conjoined: reportingFormWithObject(word) === undefined, object: true };
});

const nominal = wordList('nounsFollow');

/** قدرة is no قدره, and وُصف is passive: what folding hides shows in the text. */
const isOtherwiseWritten = ({ document }: AttributionReading, at: number, object: boolean): boolean => {
  const token = document.tokens[at];
  if (token === undefined) return true;
  return (object && hasTaMarbuta({ document }, at)) || document.text.charAt(token.start + 1) === '\u064f';
};

const hasAbout = (reading: AttributionReading, at: number): boolean => {
  for (let next = at + 1; next < at + 16; next += 1) if (wordAt(reading, next) === 'عن') return true;
  return false;
};

/** The word before a token in its sentence: what a line before ends with governs nothing. */
const wordBefore = (reading: AttributionReading, at: number): string =>
  reading.document.sentenceOf[at - 1] === reading.document.sentenceOf[at] ? wordAt(reading, at - 1) : '';

const whats = wordList('whats');

const isBi = (word: string): boolean => word.startsWith('ب');

const isBarred = (reading: AttributionReading, at: number, { form, object }: Found): boolean => {
  const before = wordBefore(reading, at);
  // يعد is “is held to be” far more often than “promises”: that has its preposition or أن.
  if (form.verb.past === 'وعد' && form.tense === 'present' && !promises(reading, at)) return true;
  if (negations.has(before)) return true;
  if (isCalled(reading, at)) return true;
  // ما وصف بأنه …: what is called so, by nobody named.
  if (whats.has(before) && form.verb.describes === true && !object && isBi(wordAt(reading, at + 1)))
    return true;
  // عدم ذكر اسمه, في رد: behind a preposition stands a noun that only looks like a verb.
  if (form.tense === 'past' && nominal.has(before) && !/^[وف]/.test(wordAt(reading, at))) return true;
  // عبر is a preposition far more often: the verb has عن behind it, and no noun of the speaker's right behind.
  if (wordAt(reading, at) === 'عبر' && (isOwned(reading, at + 1) || !hasAbout(reading, at))) return true;
  // تبين له أن: it became clear to somebody.
  if (wordAt(reading, at) === 'تبين' && wordAt(reading, at + 1).startsWith('ل')) return true;
  // يبلغ amounts to something far more often than it informs somebody; رد فعل is a reaction.
  if (form.verb.past === 'أبلغ' && form.tense === 'present') return true;
  // طلب عدم ذكر اسمه: a source that keeps its name to itself demands nothing.
  if (form.verb.past === 'طلب' && ['عدم', 'الا'].includes(wordAt(reading, at + 1))) return true;
  // كُشف النقاب عن: nobody is named who lifts it.
  if (wordAt(reading, at + 1) === 'النقاب') return true;
  if (form.verb.past === 'رد' && wordAt(reading, at + 1) === 'فعل') return true;
  // بين and أبرز are words of their own far more often than verbs.
  if (['بين', 'ابرز'].includes(wordAt(reading, at)) && !isThat(wordAt(reading, at + 1))) return true;
  if (wordAt(reading, at) === 'عبر' && !isExpressing(reading, at)) return true;
  // قبل أن يضيف: what was said next.
  const next =
    before === 'ان' && wordAt(reading, at - 2) === 'قبل' && !wordAt(reading, at + 1).startsWith('ال');
  if (next && form.verb.ambiguous !== true) return false;
  return form.tense === 'present' && (subjunctives.has(before) || /^[ول]$/.test(before));
};

/** قرية تدعى …: is called, by its last letter; ي for ى is told from it by أن. */
const isCalled = (reading: AttributionReading, at: number): boolean =>
  /^[يت]دعي$/.test(wordAt(reading, at)) &&
  reading.document.text.charAt((tokenAt(reading, at)?.end ?? 1) - 1) === 'ى' &&
  !isThat(wordAt(reading, at + 1));

/** يعد الوزير بـ …, تعد الحكومة بأن …: a promise has its preposition soon behind. */
const promises = (reading: AttributionReading, at: number): boolean => {
  for (let next = at + 1; next < at + 6; next += 1)
    if (isThat(wordAt(reading, next)) || (/^ب.{3,}/.test(wordAt(reading, next)) && !isVerbAt(reading, next)))
      return true;
  return false;
};

const clauseWords = wordList('expressingOpeners');

/** عبر عن قلقه at the head of its clause; anywhere else عبر is by way of: عبر حسابه. */
const isExpressing = (reading: AttributionReading, at: number): boolean => {
  const opens =
    at === 0 ||
    clauseWords.has(wordAt(reading, at - 1)) ||
    reading.document.sentences[reading.document.sentenceOf[at] ?? 0]?.from === at;
  const afterComma =
    wordAt(reading, at - 1) === '،' && !/^ال|.{2,}(?:ه|ها|هم)$/.test(wordAt(reading, at + 1));
  if (!opens && !afterComma) return false;
  for (let next = at + 1; next < at + farthest; next += 1) if (wordAt(reading, next) === 'عن') return true;
  return false;
};

const farthest = 16;
