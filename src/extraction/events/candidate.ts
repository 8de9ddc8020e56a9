import type { Token } from '../../language/tokenise.js';
import type { Stretch } from './sentence.js';
import type { TriggerForm } from './trigger-forms.js';

/** A word that may be a trigger, where it stands. */
export interface Candidate {
  readonly tokens: readonly Token[];
  readonly sentence: Stretch;
  readonly at: number;
  readonly form: TriggerForm;
}
