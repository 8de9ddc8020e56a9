// What may be written onto a noun, folded. A form is looked up, never stripped: only what a table generates is found.
const prepositions = ['', 'ب', 'ل', 'ك', 'ال', 'بال', 'لل', 'كال'];
const conjunctions = ['', 'و', 'ف'];
const owners = ['ه', 'ها', 'هم'];

// Before an owner ة is written ت, and the last hamza of إجلاء takes a seat.
const stemsOf = (noun: string): readonly string[] => {
  if (noun.endsWith('ه')) return [`${noun.slice(0, -1)}ت`];
  return noun.endsWith('اء') ? [`${noun.slice(0, -1)}و`, `${noun.slice(0, -1)}ي`, noun] : [noun];
};

/** A folded noun, and with each owner behind it. */
export const ownedForms = (noun: string): readonly string[] => [
  noun,
  ...stemsOf(noun).flatMap((stem) => owners.map((owner) => stem + owner)),
];

const written = conjunctions
  .flatMap((conjunction) => prepositions.map((rest) => conjunction + rest))
  .filter((prefix) => prefix !== '');

/** What is left of a folded word without each prefix that it may begin with: proposals, to be looked up. */
export const withoutPrefixes = (folded: string): readonly string[] =>
  /^[وفبلكا]/.test(folded)
    ? written.filter((prefix) => folded.startsWith(prefix)).map((prefix) => folded.slice(prefix.length))
    : [];

/** A folded noun with all that can be written onto it. */
export const nounForms = (noun: string): readonly string[] =>
  ownedForms(noun).flatMap((form) => ['', ...written].map((prefix) => prefix + form));

/** A folded verb's form with each conjunction. */
export const verbWithConjunctions = (form: string): readonly string[] =>
  conjunctions.map((conjunction) => conjunction + form);
