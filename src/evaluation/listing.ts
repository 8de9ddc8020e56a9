import type { Article } from '../domain/article.js';
import { forTerminal, isolated } from '../language/for-terminal.js';
import type { Measure, Verdict } from './verdict.js';

/** Which verdicts are listed: what was not found or was wrong, what nobody asked for, or both. */
export type Listed = 'misses' | 'extras' | 'all';

const outcomes: Readonly<Record<Listed, readonly Verdict['outcome'][]>> = {
  misses: ['missed', 'wrong'],
  extras: ['extra'],
  all: ['missed', 'wrong', 'extra'],
};

/** A verdict with where it stands in its article. */
export interface Listing extends Verdict {
  readonly file: string;
  /** Of the file, from 1. */
  readonly line?: number;
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

// A claim that was not found is told once, and words follow from claims, unless just they are asked for.
const isTold = ({ measure, follows }: Verdict, kind: Measure | undefined): boolean =>
  kind === undefined ? follows !== true && measure !== 'attributed words' : measure === kind;

/** The verdicts that are asked for, of one measure or of all, with file and line. */
export const listed = (
  { file, text }: Article,
  verdicts: readonly Verdict[],
  { list, kind }: { readonly list: Listed; readonly kind?: Measure },
): readonly Listing[] =>
  verdicts
    .filter((verdict) => outcomes[list].includes(verdict.outcome) && isTold(verdict, kind))
    .map((verdict) => ({
      file,
      ...(verdict.span === undefined ? {} : { line: lineOf(text, verdict.span.start) }),
      ...verdict,
    }));

/** A listed verdict on one line: what and where, the words, what was wanted and got, and the rule that made it. */
export const listingLine = (one: Listing): string => {
  const place = `${forTerminal(one.file)}${one.line === undefined ? '' : `:${one.line}`}`;
  const facts = [
    ...(one.wanted === undefined ? [] : [`wanted ${isolated(one.wanted)}`]),
    ...(one.got === undefined ? [] : [`got ${isolated(one.got)}`]),
    ...(one.rule === undefined ? [] : [`rule ${one.rule}`]),
  ];
  return `${one.outcome} ${one.measure}  ${place}  ${isolated(one.words)}${facts.map((fact) => ` · ${fact}`).join('')}\n`;
};
