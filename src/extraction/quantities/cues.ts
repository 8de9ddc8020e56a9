import type { Counted } from '../../domain/vocabulary/counted.js';
import { verbForms } from '../../language/ar/verb-forms.js';
import { fold } from '../../language/fold.js';
import { fact } from '../../language/word.js';
import table from './cues.json' with { type: 'json' };
import type { NounClass } from './nouns.js';
import { nounForms, verbWithConjunctions } from './word-forms.js';

/** A word that says what became of those counted. */
export interface Cue {
  /** What it makes of a noun of a class; a class it does not name keeps its own. */
  readonly counts: Partial<Record<NounClass, Counted>>;
  readonly isVerb: boolean;
  /** Whether a conjunction begins a new clause with it. */
  readonly joined: boolean;
  readonly reason: string;
}

const cues = new Map<string, Cue>();

const put = (form: string, cue: Omit<Cue, 'joined'>, bare: string): void => {
  if (!cues.has(form)) cues.set(form, { ...cue, joined: /^[وف]/.test(form) && !form.startsWith(bare) });
};

for (const { verbs, nouns, counts, reason } of table.rows) {
  const cue = { counts: counts as Cue['counts'], reason };
  for (const verb of verbs) {
    const [past = '', present = ''] = verb.split(' ');
    for (const { form } of verbForms({ past, present })) {
      for (const written of verbWithConjunctions(form)) put(written, { ...cue, isVerb: true }, form);
    }
  }
  for (const noun of nouns.map(fold))
    for (const form of nounForms(noun)) put(form, { ...cue, isVerb: false }, noun);
}

/** The cue a folded word is, with whatever is written onto it. */
export const cueOf = fact((folded): Cue | undefined => cues.get(folded));
