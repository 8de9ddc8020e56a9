import type { Span } from '../domain/span.js';

/** What is measured, in the order of the table. The first kind counts what is found, missed and extra; the second what is right of all. */
export const measureKinds = {
  actors: 'found',
  'actor type': 'right',
  'source type': 'right',
  locations: 'found',
  'place within': 'right',
  'event triggers': 'found',
  'event type': 'right',
  'event place': 'right',
  claims: 'found',
  'attributed claims': 'found',
  'attributed words': 'found',
  stance: 'right',
  quoted: 'right',
  cue: 'right',
  quantities: 'found',
  about: 'found',
  chain: 'found',
} as const satisfies Readonly<Record<string, 'found' | 'right'>>;

export type Measure = keyof typeof measureKinds;

/** All measures, in the order of the table. */
export const measures = Object.keys(measureKinds) as readonly Measure[];

/** One thing that was judged. `missed` and `wrong` are held against recall and accuracy, `extra` against precision. */
export interface Verdict {
  readonly measure: Measure;
  readonly outcome: 'found' | 'missed' | 'extra' | 'right' | 'wrong';
  /** How many it stands for: a run of words is one verdict. */
  readonly times: number;
  /** The words it is about, and where they stand in the article's text. */
  readonly words: string;
  readonly span?: Span;
  readonly wanted?: string;
  readonly got?: string;
  /** The rule that made what was got. */
  readonly rule?: string;
  /** It is so because a whole claim was not found: told with the claim already. */
  readonly follows?: true;
}

/** What a verdict tells besides its measure and outcome. */
export type Told = Partial<Omit<Verdict, 'measure' | 'outcome' | 'words'>> & { readonly words: string };

/** A verdict of right or wrong. */
export const judged = (measure: Measure, isRight: boolean, told: Told): Verdict => ({
  measure,
  outcome: isRight ? 'right' : 'wrong',
  times: 1,
  ...told,
});
