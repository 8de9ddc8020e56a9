import {
  reportingForm,
  reportingFormWithObject,
  reportingParticiple,
  type ReportingForm,
  type ReportingVerb,
} from '../../language/ar/reporting-verbs.js';
import { isThat } from './connectors.js';
import type { AttributionReading } from './reading.js';
import { wordAt } from './reading.js';

/** Words that say that somebody says so. Token indices, both inclusive. */
export type Cue = VerbCue | ParticipleCue | AccordingCue | DocumentCue;

export interface VerbCue {
  readonly kind: 'verb';
  readonly at: number;
  readonly last: number;
  readonly form: ReportingForm;
  /** Whether و or ف is written onto it. */
  readonly conjoined: boolean;
  /** Whether an object is written onto it: وصفها. */
  readonly object: boolean;
  /** لم يؤكد: neither says nor denies. */
  readonly negated: boolean;
}

export interface ParticipleCue {
  readonly kind: 'participle';
  readonly at: number;
  readonly last: number;
  readonly verb: ReportingVerb;
}

export interface AccordingCue {
  readonly kind: 'according';
  readonly at: number;
  readonly last: number;
  /** Where the source's words begin. */
  readonly sourceFrom: number;
  /** على حد قوله: the speaker is whoever speaks already. */
  readonly self: boolean;
}

const conjunction = /^[وف]/;

/** جاء في, ورد في: what follows is in a document. */
export interface DocumentCue {
  readonly kind: 'document';
  readonly at: number;
  readonly last: number;
}

/** The cues of a token range, in order. What stands inside quotation marks is somebody's words and holds none. */
export const cuesIn = (reading: AttributionReading, from: number, to: number): readonly Cue[] => {
  const cues: Cue[] = [];
  for (let at = from; at < to; at += 1) {
    if (isQuoted(reading, at, from)) continue;
    const cue =
      accordingAt(reading, at) ?? documentAt(reading, at) ?? participleAt(reading, at) ?? verbAt(reading, at);
    if (cue === undefined) continue;
    cues.push(cue);
    at = cue.last;
  }
  return cues;
};

const isQuoted = ({ document }: AttributionReading, at: number, from: number): boolean => {
  const quotation = document.quotationOf[at];
  // A quotation that began before the range and never closes is a mark gone astray.
  return quotation !== undefined && (quotation.open >= from || quotation.closed);
};

// --- verbs -----------------------------------------------------------------------------------------------------------

const negations = new Set(['لم', 'لن', 'لا', 'ليس', 'ولم', 'ولن', 'ولا', 'فلم']);

// After these a present tense is wished for, planned or possible: من المقرر أن يعلن, لكي يؤكد, سوف يعلن.
const subjunctives = new Set([
  'ان',
  'لن',
  'كي',
  'لكي',
  'حتي',
  'سوف',
  'وسوف',
  'فسوف',
  'الا',
  'قد',
  'بان',
  'وان',
]);

const verbAt = (reading: AttributionReading, at: number): VerbCue | undefined => {
  const word = wordAt(reading, at);
  if (reading.document.tokens[at]?.kind !== 'word' || reading.actors.mentions.covering(at) !== undefined)
    return undefined;
  const found = formOf(word);
  if (found === undefined) return undefined;
  const negated = found.form.verb.past === 'أكد' && /^[وف]?لم$/.test(wordAt(reading, at - 1));
  if (!negated && isBarred(reading, at, found.form)) return undefined;
  return { kind: 'verb', at: negated ? at - 1 : at, last: at, ...found, negated };
};

type Found = Pick<VerbCue, 'form' | 'conjoined' | 'object'>;

const formOf = (word: string): Found | undefined => {
  const whole = reportingForm(word);
  if (whole !== undefined) return { form: whole, conjoined: false, object: false };
  const bare = conjunction.test(word) ? word.slice(1) : undefined;
  const conjoined = bare === undefined ? undefined : reportingForm(bare);
  if (conjoined !== undefined) return { form: conjoined, conjoined: true, object: false };
  const withObject =
    reportingFormWithObject(word) ?? (bare === undefined ? undefined : reportingFormWithObject(bare));
  if (withObject === undefined) return undefined;
  return { form: withObject, conjoined: reportingFormWithObject(word) === undefined, object: true };
};

const nominal = new Set(
  'في من الي علي عن بعد قبل خلال دون بدون عدم ضد مع حول بين اثناء عند بسبب رغم تحت نحو كل اي هذا هذه سوي غير لاول حق'.split(
    ' ',
  ),
);

const isBarred = (reading: AttributionReading, at: number, form: ReportingForm): boolean => {
  const before = wordAt(reading, at - 1);
  if (negations.has(before)) return true;
  // عدم ذكر اسمه, في رد: behind a preposition stands a noun that only looks like a verb.
  if (form.tense === 'past' && nominal.has(before) && !/^[وف]/.test(wordAt(reading, at))) return true;
  // يبلغ amounts to something far more often than it informs somebody; رد فعل is a reaction.
  if (form.verb.past === 'أبلغ' && form.tense === 'present') return true;
  if (form.verb.past === 'رد' && wordAt(reading, at + 1) === 'فعل') return true;
  // بين and أبرز are words of their own far more often than verbs.
  if (['بين', 'ابرز'].includes(wordAt(reading, at)) && !isThat(wordAt(reading, at + 1))) return true;
  return form.tense === 'present' && (subjunctives.has(before) || /^[ول]$/.test(before));
};

// --- participles -----------------------------------------------------------------------------------------------------

const participleAt = (reading: AttributionReading, at: number): ParticipleCue | undefined => {
  const word = wordAt(reading, at);
  if (reading.actors.mentions.covering(at) !== undefined) return undefined;
  const verb =
    reportingParticiple(word) ?? (conjunction.test(word) ? reportingParticiple(word.slice(1)) : undefined);
  return verb === undefined ? undefined : { kind: 'participle', at, last: at, verb };
};

// --- according to ----------------------------------------------------------------------------------------------------

const accordings = new Set(['وفقا', 'وفق', 'بحسب', 'حسب', 'طبقا', 'حسبما', 'وفقما', 'استنادا']);

const selves = new Set(
  'قوله قولها قولهم تعبيره تعبيرها تعبيرهم وصفه وصفها وصفهم زعمه زعمها زعمهم رايه رايها ادعايه ادعايها كلامه كلامها'.split(
    ' ',
  ),
);

const isReporting = (word: string): boolean =>
  reportingForm(word) !== undefined || /^(?:نقلت?|اوردت?|نشرت?|بثت?)(?:ه|ها)?$/.test(word);

const accordingAt = (reading: AttributionReading, at: number): AccordingCue | undefined => {
  const word = wordAt(reading, at);
  const bare = accordings.has(word)
    ? word
    : /^[وف]/.test(word) && accordings.has(word.slice(1))
      ? word.slice(1)
      : undefined;
  if (bare !== undefined && wordAt(reading, at + 1) === 'ما' && isReporting(wordAt(reading, at + 2)))
    return { kind: 'according', at, last: at + 2, sourceFrom: at + 3, self: false };
  if (/ما$/.test(bare ?? '') && isReporting(wordAt(reading, at + 1)))
    return { kind: 'according', at, last: at + 1, sourceFrom: at + 2, self: false };
  if (bare !== undefined)
    return { kind: 'according', at, last: at, sourceFrom: at + 1, self: selves.has(wordAt(reading, at + 1)) };
  if (/^و?نقلا$/.test(word) && wordAt(reading, at + 1) === 'عن')
    return { kind: 'according', at, last: at + 1, sourceFrom: at + 2, self: false };
  if (word === 'علي' && wordAt(reading, at + 1) === 'ما' && isReporting(wordAt(reading, at + 2)))
    return { kind: 'according', at, last: at + 2, sourceFrom: at + 3, self: false };
  if (word === 'علي' && wordAt(reading, at + 1) === 'حد')
    return {
      kind: 'according',
      at,
      last: at + 1,
      sourceFrom: at + 2,
      self: selves.has(wordAt(reading, at + 2)),
    };
  return undefined;
};

// --- documents -------------------------------------------------------------------------------------------------------

const documentAt = (reading: AttributionReading, at: number): DocumentCue | undefined =>
  // ما جاء في تقرير is something spoken of, not a saying.
  wordAt(reading, at - 1) !== 'ما' &&
  /^و?(?:جاء|ورد)$/.test(wordAt(reading, at)) &&
  wordAt(reading, at + 1) === 'في'
    ? { kind: 'document', at, last: at + 1 }
    : undefined;
