import rows from './rules.json' with { type: 'json' };

/** The rules of attribution by name; `rules.json` gives each its reason and an example that a test runs. */
export type RuleName =
  | 'verb-speaker-that'
  | 'verb-speaker-quote'
  | 'verb-speaker-phrase'
  | 'speaker-verb-that'
  | 'speaker-verb-quote'
  | 'speaker-verb-phrase'
  | 'carried-verb-that'
  | 'carried-verb-quote'
  | 'carried-verb-phrase'
  | 'participle-that'
  | 'participle-quote'
  | 'participle-phrase'
  | 'relayed'
  | 'according-before'
  | 'according-after'
  | 'document-that'
  | 'speaker-colon'
  | 'quotation-goes-on';

/** A rule with its reason and an example of ours; `speaker` and `said` are what the example must give. */
export interface Rule {
  readonly name: RuleName;
  readonly reason: string;
  readonly example: string;
  readonly speaker: string;
  readonly said: string;
}

export const rules = rows.rules as readonly Rule[];
