import { fold } from '../../language/fold.js';
import { fact } from '../../language/word.js';
import counted from '../quantities/nouns.json' with { type: 'json' };
import { ownedForms, withoutPrefixes } from '../quantities/word-forms.js';
import table from './classes.json' with { type: 'json' };

const classes = new Map<string, Set<string>>();

const itself = (word: string): readonly string[] => [word];

const put = (word: string, name: string, formsOf = ownedForms): void => {
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
for (const word of table.sports) put(word, 'sports', itself);
for (const word of table.sportsWeak) put(word, 'sportsWeak', itself);

const none: ReadonlySet<string> = new Set();

const namesOf = (word: string): ReadonlySet<string> | undefined =>
  classes.get(word) ?? (word.endsWith('ا') ? classes.get(word.slice(0, -1)) : undefined);

/** The kinds a folded word belongs to, with whatever is written onto it. */
export const classesOf = fact((folded: string): ReadonlySet<string> => {
  for (const word of [folded, ...withoutPrefixes(folded)]) {
    const found = namesOf(word);
    if (found) return found;
  }
  return none;
});
