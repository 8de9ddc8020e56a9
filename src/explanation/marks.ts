import type { ExtractedClaim, Extraction } from '../domain/extraction.js';
import type { Span } from '../domain/span.js';
import { ruleNamed } from '../extraction/rules.js';
import type { Explained } from './explained.js';

/** What a mark on the text stands for. */
export type MarkKind = 'claim' | 'cue' | 'actor' | 'place' | 'event' | 'quantity';

/** A stretch of the text that something was extracted from. */
export interface Mark extends Span {
  readonly kind: MarkKind;
  /** What is told of it where the pointer rests. */
  readonly tip: string;
  /** Where links to it lead; only the first mark of a thing has one. */
  readonly anchor?: string;
}

const because = (rule: string): string => {
  const row = ruleNamed(rule);
  return row === undefined ? rule : `${rule}: ${row.reason}`;
};

/** The anchors of the things of an article, by their order: `claim-3`. */
export const anchorOf = (kind: MarkKind, at: number): string => `${kind}-${at + 1}`;

const ofMentions = (
  kind: 'actor' | 'place',
  things: Extraction['actors'] | Extraction['locations'],
): readonly Mark[] =>
  things.flatMap(({ name, mentions, rule }, at) =>
    mentions.map((mention, nth) => ({
      kind,
      start: mention.start,
      end: mention.end,
      tip: `${kind} ${name} (${because(rule)})`,
      ...(nth === 0 ? { anchor: anchorOf(kind, at) } : {}),
    })),
  );

const ofClaim = (name: (id: string) => string, claim: ExtractedClaim, at: number): readonly Mark[] => {
  const via = claim.via.length === 0 ? '' : `, via ${claim.via.map(name).join(', ')}`;
  const said = `claim ${at + 1} by ${name(claim.speaker)}${via}, ${claim.stance}`;
  const { start, end } = claim.span;
  return [
    { kind: 'claim', start, end, tip: `${said} (${because(claim.rule)})`, anchor: anchorOf('claim', at) },
    ...(claim.cue === undefined
      ? []
      : [
          { kind: 'cue' as const, ...claim.cue, tip: `cue of claim ${at + 1}, ${because(claim.stanceRule)}` },
        ]),
    ...claim.quantities.map(({ span, value, unit, rule }) => ({
      kind: 'quantity' as const,
      ...span,
      tip: `${value} ${unit} (${because(rule)})`,
    })),
  ];
};

/** Everything that an Extraction points at in its text, in no order. */
export const marksOf = ({ extraction, name }: Explained): readonly Mark[] => [
  ...extraction.claims.flatMap((claim, at) => ofClaim(name, claim, at)),
  ...ofMentions('actor', extraction.actors),
  ...ofMentions('place', extraction.locations),
  ...extraction.events.map(({ trigger, type, rule }, at): Mark => ({
    kind: 'event',
    start: trigger.start,
    end: trigger.end,
    tip: `event ${type} (${because(rule)})`,
    anchor: anchorOf('event', at),
  })),
];
