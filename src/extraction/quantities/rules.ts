import table from './rules.json' with { type: 'json' };

/** The ways a text tells a number of something, by name; `rules.json` gives each its reason and an example that a test runs. */
export type RuleName =
  | 'number-noun'
  | 'number-unknown-noun'
  | 'noun-number'
  | 'number-of'
  | 'part-of'
  | 'of-them'
  | 'harm-number'
  | 'percent'
  | 'currency-sign'
  | 'dual'
  | 'noun-one'
  | 'one-harmed';

/** A rule with its reason and an example of ours; `value` and `unit` are what the example must give. */
export interface Rule {
  readonly name: RuleName;
  readonly reason: string;
  readonly example: string;
  readonly value: number;
  readonly unit: string;
}

export const rules = table.rules as readonly Rule[];
