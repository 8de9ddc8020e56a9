import { fold } from '../../language/fold.js';
import counted from '../quantities/nouns.json' with { type: 'json' };
import { bareForms, nounForms } from '../quantities/word-forms.js';
import table from './classes.json' with { type: 'json' };

const classes = new Map<string, Set<string>>();

const put = (word: string, name: string, formsOf = nounForms): void => {
  for (const form of formsOf(fold(word))) {
    const names = classes.get(form);
    if (names) names.add(name);
    else classes.set(form, new Set([name]));
  }
};

for (const [name, words] of Object.entries(table.classes)) for (const word of words) put(word, name);
for (const name of ['flying', 'materiel', 'people', 'troops', 'places'] as const) {
  for (const word of counted.classes[name].nouns.flatMap((row) => row.split(' '))) {
    put(word, name);
    put(`${word}ا`, name);
    for (const dual of ['ين', 'ان']) put(word.replace(/ة$/, 'ت') + dual, name);
  }
}
// Without owners: دوري with one is written as دورية, a patrol.
for (const word of table.sports) put(word, 'sports', bareForms);
for (const word of table.sportsWeak) put(word, 'sportsWeak', bareForms);

const none: ReadonlySet<string> = new Set();

/** The kinds a folded word belongs to, with whatever is written onto it. */
export const classesOf = (folded: string): ReadonlySet<string> =>
  classes.get(folded) ?? (folded.endsWith('ا') ? classes.get(folded.slice(0, -1)) : undefined) ?? none;
