import { fold } from '../fold.js';

/** A finite form: when, and whom it agrees with. Dual counts as plural. */
export interface VerbForm {
  readonly form: string;
  readonly tense: 'past' | 'present';
  readonly gender: 'm' | 'f';
  readonly number: 'singular' | 'plural';
}

// Of the word as written: a last hamza is a letter of the root like any other, and keeps its seat, لجأت.
const weak = /[ايوى]$/;

const stemOf = (written: string): string => {
  const verb = fold(written);
  return weak.test(written) ? verb.slice(0, -1) : verb;
};

const past = (written: string): readonly VerbForm[] => {
  const [verb, stem] = [fold(written), stemOf(written)];
  return [
    { form: verb, tense: 'past', gender: 'm', number: 'singular' },
    { form: `${stem}ت`, tense: 'past', gender: 'f', number: 'singular' },
    { form: `${stem}وا`, tense: 'past', gender: 'm', number: 'plural' },
    { form: `${stem}تا`, tense: 'past', gender: 'f', number: 'plural' },
    // A weak verb's dual keeps its last letter and is rare; a strong one's is the word with alef.
    ...(stem === verb ? [{ form: `${verb}ا`, tense: 'past', gender: 'm', number: 'plural' } as const] : []),
  ];
};

const present = (written: string): readonly VerbForm[] => {
  const [verb, stem] = [fold(written), stemOf(written)];
  const feminine = (form: string): string => `ت${form.slice(1)}`;
  const forms = [
    { form: verb, gender: 'm', number: 'singular' },
    { form: feminine(verb), gender: 'f', number: 'singular' },
    { form: `${stem}ون`, gender: 'm', number: 'plural' },
    { form: `${stem}ان`, gender: 'm', number: 'plural' },
    { form: feminine(`${stem}ان`), gender: 'f', number: 'plural' },
  ] as const;
  return forms.map((form) => ({ ...form, tense: 'present' }));
};

/** Every finite third-person form of a verb given by its past and present, folded. */
export const verbForms = (verb: { readonly past: string; readonly present: string }): readonly VerbForm[] => [
  ...past(verb.past),
  ...present(verb.present),
];
