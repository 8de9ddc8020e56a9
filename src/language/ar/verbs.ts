import { fact } from '../word.js';
import { verbForms } from './verb-forms.js';
import data from './verbs.json' with { type: 'json' };

const known = new Set<string>();
for (const past of data.past.split(' ')) {
  // Presents are told by their shape below; here only the forms of the past matter.
  for (const form of verbForms({ past, present: 'يفعل' })) if (form.tense === 'past') known.add(form.form);
}

const objects = /(?:ها|هم|هما|ه|نا)$/;

// Words that begin like a present tense and are none, folded.
const nouns = new Set(data.nouns.split(' '));

// يفعل, ستفعل: the shapes of a present tense that no noun shares.
const isPresentShape = (word: string): boolean =>
  /^(?:سي|ست|سن|ي).{2,}/.test(word) &&
  !nouns.has(word) &&
  !/^ي.*(?:ه|ات)$/.test(word) &&
  !/^سي(?:اس|ار|ناريو|ول|طر)|^ست(?:ه$|ين$|اد)/.test(word);

// تفعل is a verb; تفعيل, تفعال, تفعّلات and what carries ta marbuta are nouns.
const isFeminineShape = (word: string): boolean =>
  /^ت.{3,}/.test(word) &&
  !nouns.has(word) &&
  !/^ت..ي.$|^ت..ا.$|^ت.ا..$|^ت.ا.ي.$|^ت..ي.ات$|ه$|ات$|^ت...$|ا$/.test(word) &&
  // تنفيذها, تراجعها: a noun with its owner written onto it.
  !/^ت(?:..ي.|.ا..)(?:ها|هم|هما|نا)$/.test(word);

// استكمل, استخدمت: the tenth form's past; its verbal noun has an alef before its last letter.
const isTenthForm = (word: string): boolean => /^است[^اه]{3}(?:ت|وا)?$/.test(word);

/** Whether a folded word, conjunctions taken off beforehand, is a finite verb as far as its form tells. */
export const isVerb = fact(
  (word) =>
    known.has(word) ||
    (objects.test(word) && known.has(word.replace(objects, ''))) ||
    isTenthForm(word) ||
    isPresentShape(word) ||
    isFeminineShape(word),
);

/** Whether a folded word is a form of the past that the list has. */
export const isPastVerb = (word: string): boolean => known.has(word);
