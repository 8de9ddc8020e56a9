// What may be written onto a noun, folded. A form is looked up, never stripped: only what a table generates is found.
const prepositions = ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'لل', 'كال'];
const conjunctions = ['', 'و', 'ف'];
const owners = ['ه', 'ها', 'هم'];

// Before an owner ة is written ت, and the last hamza of إجلاء takes a seat.
const stemsOf = (noun: string): readonly string[] => {
  if (noun.endsWith('ه')) return [`${noun.slice(0, -1)}ت`];
  return noun.endsWith('اء') ? [`${noun.slice(0, -1)}و`, `${noun.slice(0, -1)}ي`, noun] : [noun];
};

const owned = (noun: string): readonly string[] => [
  noun,
  ...stemsOf(noun).flatMap((stem) => owners.map((owner) => stem + owner)),
];

/** A folded noun with each conjunction, preposition and article that could be written onto it. */
export const bareForms = (noun: string): readonly string[] =>
  conjunctions.flatMap((conjunction) => prepositions.map((rest) => conjunction + rest + noun));

/** A folded noun with all that `bareForms` writes before it, and each owner behind it. */
export const nounForms = (noun: string): readonly string[] => owned(noun).flatMap(bareForms);

/** A folded verb's form with each conjunction. */
export const verbWithConjunctions = (form: string): readonly string[] =>
  conjunctions.map((conjunction) => conjunction + form);
