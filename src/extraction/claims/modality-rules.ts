import table from './modality-rules.json' with { type: 'json' };

/** The ways a claim comes to its stance and its certainty, by name; `modality-rules.json` gives each its reason and an example that a test runs. */
export type ModalityRule =
  | 'stance-of-verb'
  | 'stance-of-document'
  | 'stance-relayed'
  | 'certainty-of-verb'
  | 'possible-word'
  | 'probable-word'
  | 'stated-as-fact';

/** A rule with its reason and an example of ours; `gives` is the stance or certainty the example must get. */
interface Rule {
  readonly name: ModalityRule;
  readonly reason: string;
  readonly example: string;
  readonly gives: string;
}

export const rules = table.rules as readonly Rule[];
