import table from './rules.json' with { type: 'json' };

/** The ways an actor or a place is found, by name; `rules.json` gives each its reason and an example that a test runs. */
export type NameRule =
  | 'known-actor'
  | 'institution'
  | 'acting-state'
  | 'person-name'
  | 'office'
  | 'group-noun'
  | 'anonymous-source'
  | 'described-speaker'
  | 'quoted-outlet'
  | 'name-where-due'
  | 'place-kind-word'
  | 'unknown-place'
  | 'place-alone'
  | 'place-direction'
  | 'place-position'
  | 'place-around';

/** A rule with its reason and an example of ours; `actor` or `place` is whom or what the example must give. */
interface Rule {
  readonly name: NameRule;
  readonly reason: string;
  readonly example: string;
  readonly actor?: string;
  readonly place?: string;
}

export const rules = table.rules as readonly Rule[];
