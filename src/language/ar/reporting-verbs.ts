import type { Certainty } from '../../domain/vocabulary/certainty.js';
import type { ReporterDistance } from '../../domain/vocabulary/reporter-distance.js';
import type { Stance } from '../../domain/vocabulary/stance.js';
import { fold, foldedSet } from '../fold.js';
import type { Complement } from './reporting-complements.js';
import { verbForms, type VerbForm } from './verb-forms.js';
import data from './reporting-verbs.json' with { type: 'json' };

/** A verb of saying, as `reporting-verbs.json` has it. */
export interface ReportingVerb {
  readonly past: string;
  readonly present: string;
  readonly participle: string;
  readonly stance: Stance;
  readonly takes: readonly Complement[];
  readonly objectTakes?: readonly Complement[];
  readonly certainty?: Certainty;
  readonly distance?: ReporterDistance;
  /** Its present tense without a subject is the narrator's: ويعتقد أن. */
  readonly impersonal?: boolean;
  /** Goes on speaking for whoever spoke last: وأضاف. */
  readonly continues?: boolean;
  /** Has other meanings that are common: counts only with its speaker beside it. */
  readonly ambiguous?: boolean;
  /** What the object is said to be is said with it: وصف القصف بأنه الأعنف. */
  readonly describes?: boolean;
  /** Does something in words rather than tells something: within what another says it is part of that. */
  readonly act?: boolean;
  /** Its subject is a document, never a person: أظهرت دراسة. */
  readonly documentsOnly?: boolean;
}

/** A form of a reporting verb as met in a text. */
export interface ReportingForm extends VerbForm {
  readonly verb: ReportingVerb;
}

const verbs = data.verbs as readonly (ReportingVerb & { readonly extra?: readonly string[] })[];

const finite = new Map<string, ReportingForm>();
for (const verb of verbs) {
  const extra = (verb.extra ?? []).map(
    (form) => ({ form: fold(form), tense: 'past', gender: 'f', number: 'plural' }) as const,
  );
  // The first verb to claim a form keeps it: rows are in the order of frequency.
  for (const form of [...verbForms(verb), ...extra])
    if (!finite.has(form.form)) finite.set(form.form, { ...form, verb });
}

// ومقره بيروت, مدينة: nouns far more often than feminine participles.
const notParticiples = foldedSet(data.notParticiples.split(' '));

const participles = new Map<string, ReportingVerb>();
for (const verb of verbs) {
  const masculine = fold(verb.participle);
  const stem = masculine.slice(0, -1);
  for (const form of [masculine, `${stem}ه`, `${stem}ين`, `${stem}ون`])
    if (!participles.has(form) && !notParticiples.has(form)) participles.set(form, verb);
}

/** The reporting verb whose finite form a folded word is, conjunctions taken off beforehand. */
export const reportingForm = (word: string): ReportingForm | undefined => finite.get(word);

/** The reporting verb whose participle a folded word is: مشيرا, مشيرة, مشيرين. */
export const reportingParticiple = (word: string): ReportingVerb | undefined => participles.get(word);

const objects = ['ه', 'ها', 'هم', 'هما'];

/** The reporting verb behind a form with an object written onto it: وصفها, اعتبره. */
export const reportingFormWithObject = (word: string): ReportingForm | undefined => {
  const object = objects.find(
    (suffix) => word.endsWith(suffix) && takesObject(word.slice(0, -suffix.length)),
  );
  // The plural's silent alef goes before an object: وصفوا, وصفوه.
  const plural = objects.find((suffix) => word.endsWith(`و${suffix}`));
  if (object !== undefined) return finite.get(word.slice(0, -object.length));
  const form = plural === undefined ? undefined : `${word.slice(0, -plural.length)}ا`;
  return form !== undefined && takesObject(form) ? finite.get(form) : undefined;
};

const takesObject = (form: string): boolean => finite.get(form)?.verb.objectTakes !== undefined;
