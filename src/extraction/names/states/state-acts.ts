import { reportingForm } from '../../../language/ar/reporting-verbs.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { withoutConjunction } from '../../../language/ar/proclitics.js';
import type { Document } from '../../document/document.js';
import type { PlaceMention } from '../drafts.js';
import data from './state-cues.json' with { type: 'json' };

const setOf = (words: readonly string[]): ReadonlySet<string> => new Set(words);

const openers = setOf(data.openers);
const throughWhom = setOf(data.throughWhom);
const negations = setOf(data.negations);
const actNouns = setOf(data.acts);
const froms = setOf(data.from);
const tos = setOf(data.to);
const withs = setOf(data.with);
const masculine = setOf(data.masculine);

const addresses = setOf(data.addresses);

const between = setOf(data.between);

/** Whether a country or capital is spoken of as a state that does something or that something is done with. */
export const acts = (document: Document, mention: PlaceMention): boolean => {
  const { tokens } = document;
  const word = (at: number): string => tokens[at]?.folded ?? '';
  const { first, last, cut } = mention;
  const prefix = word(first).slice(0, cut);
  const before = word(first - 1);
  if (prefix === 'ل') return tos.has(before);
  if (prefix === 'و' && word(first - 2) === 'بين' && withs.has(word(first - 3))) return true;
  if (!['', 'و', 'ف'].includes(prefix)) return false;
  if (throughWhom.has(before)) return true;
  // عبرت فيها إسبانيا: a preposition with its pronoun may stand between.
  const verb = withoutConjunction(between.has(before) ? word(first - 2) : before);
  const said = isSaidOf(verb) || isRelativeVerb(verb, word(first - 2));
  if (prefix === '' && said && agrees(verb, word(first))) return true;
  if (prefix === '' && addresses.has(verb)) return true;
  if (openers.has(before) && actsAfter(word(last + 1))) return true;
  return prefix === '' && isParty(word, first);
};

const isSaidOf = (verb: string): boolean => isVerb(verb) || reportingForm(verb) !== undefined;

const relatives = new Set(['الذي', 'التي', 'الذين']);

/** الذي تقوده فرنسا, التي انتزعتها روسيا: behind a relative any verb with its object has its subject. */
const isRelativeVerb = (verb: string, before: string): boolean =>
  relatives.has(before) && /^[تي].{2,}(?:ها|هم|ه)$|^[^ال].{2,}ت(?:ها|هم|ه)$|^ا.{3,}ت(?:ها|هم|ه)$/.test(verb);

const farthest = 12;

/**
 * Whether a state is whom its verb accuses, asks or thanks: تتهم السعودية إيران, شكر وزير الخارجية المملكة.
 * @param isTaken whether a token belongs to a name or an office, as all between the verb and its object must
 */
export const isAddressed = (
  { tokens }: Document,
  { first, cut }: PlaceMention,
  isTaken: (at: number) => boolean,
): boolean => {
  let at = first - 1;
  if (cut > 0) return false;
  while (at > first - farthest && (isTaken(at) || tokens[at]?.folded === '،')) at -= 1;
  const verb = withoutConjunction(tokens[at]?.folded ?? '');
  return (
    isTaken(at + 1) && (addresses.has(verb) || reportingForm(verb)?.verb.takes.includes('object') === true)
  );
};

/** دعم روسيا, المدعومة من إيران, محادثات مع طهران, توتر بين أنقرة وأثينا. */
const isParty = (word: (at: number) => string, first: number): boolean => {
  const [before, head, farther] = [word(first - 1), word(first - 2), word(first - 3)];
  if (actNouns.has(withoutConjunction(before))) return true;
  if (before === 'من') return froms.has(head);
  return (before === 'مع' || before === 'بين') && (withs.has(head) || withs.has(farther));
};

/** زار بريطانيا, استهدف روسيا: a verb that does not agree has its subject elsewhere. */
const agrees = (verb: string, country: string): boolean => isFeminine(verb) !== masculine.has(country);

const isFeminine = (verb: string): boolean => {
  const bare = verb.replace(/(?:ها|هم|هما|ه)$/, '');
  return /^(?:ت|ست|وست)/.test(bare) || (bare.endsWith('ت') && !bare.startsWith('ي'));
};

/** Behind a subject, whatever has the shape of a present tense is one: روسيا تشعر. */
const actsAfter = (word: string): boolean =>
  isVerb(word) || /^(?:[تي]|س[تي]).{3,}/.test(word) || negations.has(word);
