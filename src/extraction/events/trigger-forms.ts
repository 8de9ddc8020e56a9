import { verbForms } from '../../language/ar/verb-forms.js';
import { fold } from '../../language/fold.js';
import { fact } from '../../language/word.js';
import told from './told.json' with { type: 'json' };
import { triggers, type Trigger } from './trigger.js';

/** A written form of a trigger. */
export interface TriggerForm {
  readonly row: Trigger;
  readonly is: 'noun' | 'past' | 'present' | 'future' | 'purpose';
  readonly article: boolean;
  /** Whether an owner or object is written onto it. */
  readonly owned: boolean;
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
}

const owners = ['', 'ه', 'ها', 'هم', 'هن', 'هما'];

const ownedBy = (form: string, owner: string): string =>
  owner === '' ? form : form.replace(/وا$/, 'و').replace(/ه$/, 'ت').replace(/اء$/, 'او') + owner;

const ofVerb = (row: Trigger, verb: string): [string, TriggerForm][] => {
  const [past = '', present = ''] = verb.split(' ');
  return verbForms({ past, present }).flatMap(({ form, tense }) =>
    owners.flatMap((owner): [string, TriggerForm][] => {
      const written = ownedBy(form, owner);
      const told = { row, article: false, owned: owner !== '', preposition: '' as const };
      if (tense === 'past') return [[written, { ...told, is: 'past' }]];
      return [
        [written, { ...told, is: 'present' }],
        [`س${written}`, { ...told, is: 'future' }],
        [`ل${written}`, { ...told, is: 'purpose' }],
      ];
    }),
  );
};

const prepositions = ['', 'ب', 'ل', 'ك'] as const;

const ofNoun = (row: Trigger, noun: string): [string, TriggerForm][] =>
  prepositions.flatMap((preposition) => {
    const told = { row, is: 'noun' as const, preposition };
    const article = preposition === 'ل' ? 'لل' : `${preposition}ال`;
    return [
      ...owners.map((owner): [string, TriggerForm] => [
        preposition + ownedBy(noun, owner),
        { ...told, article: false, owned: owner !== '' },
      ]),
      [article + noun, { ...told, article: true, owned: false }],
      [`${preposition}${noun}ا`, { ...told, article: false, owned: false }],
    ] satisfies [string, TriggerForm][];
  });

const ofForm = (row: Trigger, form: string): [string, TriggerForm] => [
  form,
  { row, is: 'noun', article: /^(?:ال|بال|لل)/.test(form), owned: false, preposition: '' },
];

const formsOf = (row: Trigger): [string, TriggerForm][] => [
  ...(row.verbs ?? []).flatMap((verb) => ofVerb(row, verb)),
  ...(row.forms
    ? row.forms.map((form) => ofForm(row, fold(form)))
    : (row.nouns ?? []).flatMap((noun) => ofNoun(row, fold(noun)))),
];

const index = new Map<string, TriggerForm[]>();
for (const [form, told] of triggers.flatMap(formsOf)) {
  const list = index.get(form);
  if (list === undefined) index.set(form, [told]);
  else if (!list.some(({ row, is }) => row === told.row && is === told.is)) list.push(told);
}

// "وزارة" is no form of زار.
for (const word of told.never)
  for (const form of ['', 'ال', 'ب', 'ل', 'بال', 'ف', 'و', 'وال'].map((prefix) => prefix + fold(word)))
    index.set(form, []);

const none: readonly TriggerForm[] = [];

/** What a folded word may be a trigger of, in the order of the rows; a conjunction may be written onto it. */
export const triggerForms = fact(
  (folded): readonly TriggerForm[] =>
    index.get(folded) ?? (/^[وف]/.test(folded) ? (index.get(folded.slice(1)) ?? none) : none),
);
