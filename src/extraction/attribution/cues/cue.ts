import type { ReportingForm, ReportingVerb } from '../../../language/ar/reporting-verbs.js';

/** Words that say that somebody says so. Token indices, both inclusive. */
export type Cue = VerbCue | ParticipleCue | AccordingCue | DocumentCue;

/** A finite verb of saying. */
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

/** A participle of a verb of saying: مشيرا. */
export interface ParticipleCue {
  readonly kind: 'participle';
  readonly at: number;
  readonly last: number;
  readonly verb: ReportingVerb;
}

/** وفقاً لـ and its like. */
export interface AccordingCue {
  readonly kind: 'according';
  readonly at: number;
  readonly last: number;
  /** Where the source's words begin. */
  readonly sourceFrom: number;
  /** على حد قوله: the speaker is whoever speaks already. */
  readonly self: boolean;
}

/** جاء في, ورد في: what follows is in a document. */
export interface DocumentCue {
  readonly kind: 'document';
  readonly at: number;
  readonly last: number;
}
