import type { Counted } from '../../domain/vocabulary/counted.js';
import { fold } from '../../language/fold.js';
import { fact } from '../../language/word.js';
import table from './nouns.json' with { type: 'json' };

export type NounClass = keyof typeof table.classes;

/** A noun that news counts, in one of its forms. */
export interface CountedNoun {
  readonly class: NounClass;
  /** What it counts when no word says what became of it. */
  readonly counts: Counted;
  readonly number: 'singular' | 'dual' | 'plural';
}

const neverDual = new Set(table.neverDual);

const dualsOf = (singular: string): readonly string[] => {
  const stem = singular.endsWith('ه') ? `${singular.slice(0, -1)}ت` : singular;
  return [`${stem}ين`, `${stem}ان`];
};

const add = (forms: Map<string, CountedNoun>, form: string, noun: CountedNoun): void => {
  if (!forms.has(form)) forms.set(form, noun);
};

const nouns = (() => {
  const forms = new Map<string, CountedNoun>();
  for (const [name, { counts, sound, nouns: rows }] of Object.entries(table.classes)) {
    const noun = { class: name as NounClass, counts: counts as Counted };
    for (const row of rows) {
      const [singular = '', ...plurals] = row.split(' ').map(fold);
      for (const form of [singular, `${singular}ا`]) add(forms, form, { ...noun, number: 'singular' });
      for (const plural of plurals) {
        for (const form of [plural, `${plural}ا`, plural.replace(/ين$/, 'ي')])
          add(forms, form, { ...noun, number: 'plural' });
      }
      if (sound || neverDual.has(row.split(' ')[0] ?? '')) continue;
      for (const form of dualsOf(singular)) add(forms, form, { ...noun, number: 'dual' });
    }
  }
  return forms;
})();

/** The noun a folded word is, without anything written onto it. */
export const nounOf = (folded: string): CountedNoun | undefined => nouns.get(folded);

const prefixes = ['و', 'ف', 'ب', 'ل', 'وب', 'ول', 'ال', 'وال', 'بال', 'فال', 'لل', 'ولل'];

interface PrefixedNoun {
  readonly noun: CountedNoun;
  readonly prefix: string;
}

/** The noun in a folded word that has prefixes on it, and how many letters they take. */
export const prefixedNounOf = fact((folded): PrefixedNoun | undefined => {
  const whole = nouns.get(folded);
  if (whole) return { noun: whole, prefix: '' };
  if (!/^[وفبلا]/.test(folded)) return undefined;
  for (const prefix of prefixes) {
    const noun = folded.startsWith(prefix) ? nouns.get(folded.slice(prefix.length)) : undefined;
    if (noun) return { noun, prefix };
  }
  return undefined;
});
