import { rules as attribution } from './attribution/rules.js';
import { rules as modality } from './claims/modality-rules.js';
import { triggers } from './events/trigger.js';
import { rules as names } from './names/rules.js';
import { rules as quantities } from './quantities/rules.js';

/** What a rule says of itself. */
export interface RuleRow {
  readonly name: string;
  readonly reason: string;
  readonly example: string;
}

/** Every rule that an extracted item may name, by its table. Names are unique over all tables. */
export const ruleTables = {
  names,
  quantities,
  events: triggers.map(({ id, reason, example }) => ({ name: id, reason, example })),
  attribution,
  modality,
} as const satisfies Readonly<Record<string, readonly RuleRow[]>>;

const byName = new Map<string, RuleRow>(
  Object.values<readonly RuleRow[]>(ruleTables).flatMap((rows) => rows.map((row) => [row.name, row])),
);

/** The rule of a name that an extracted item carries. */
export const ruleNamed = (name: string): RuleRow | undefined => byName.get(name);
