import { type ReportingForm, reportingForm } from '../../../language/ar/reporting-verbs.js';
import { type AttributionReading, wordAt } from '../reading.js';
import { wordList } from '../words.js';

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** The marks that part clauses. */
export const commas = new Set(['،', '؛', ',']);

/** Whether a token stands in a quotation: what is quoted is never cut. */
export const inQuotation = ({ document }: AttributionReading, at: number): boolean =>
  document.quotationOf[at] !== undefined;

/** Where the narrator takes the word again behind what somebody says, a comma before it; the end where he does not. */
export const narratorFrom = (reading: AttributionReading, { from, to }: Stretch): number => {
  for (let at = from + 3; at < to; at += 1) {
    if (!commas.has(wordAt(reading, at - 1)) || inQuotation(reading, at)) continue;
    if (turns(reading, at) || others(reading, at) || framesIt(reading, at) || leavesOpen(reading, at))
      return at;
  }
  return to;
};

/** ، لكنه لم …, غير أنها …: a pronoun that goes back to the speaker is the narrator's. */
const turns = (reading: AttributionReading, at: number): boolean => {
  const word = wordAt(reading, at);
  if (/^(?:و)?لكن(?:ه|ها|هم)$/.test(word)) return true;
  if (/^و?لكن$/.test(word)) return saysSoon(reading, at + 1);
  if (!['غير', 'الا', 'بيد'].includes(word)) return false;
  const that = wordAt(reading, at + 1);
  return /^ان(?:ه|ها|هم)$/.test(that) || (that === 'ان' && saysSoon(reading, at + 2));
};

/** إلا أن الوزارة نفت …: whoever stands behind it says something of his own. */
const saysSoon = (reading: AttributionReading, from: number): boolean => {
  for (let at = from + 1; at < from + farthestVerb; at += 1) {
    const form = reportingForm(wordAt(reading, at));
    if (form !== undefined && isPlain(form) && !negations.has(wordAt(reading, at - 1))) return true;
    if (commas.has(wordAt(reading, at)) || wordAt(reading, at) === '.') return false;
  }
  return false;
};

// What somebody does in words may be told by another; a present of one is as often something else.
const isPlain = ({ tense, number, verb }: ReportingForm): boolean =>
  verb.ambiguous !== true &&
  verb.act !== true &&
  verb.past !== 'عبر' &&
  (tense === 'past' || number === 'plural');

const negations = wordList('narratorNegations');

const farthestVerb = 10;

/** وهو ما رفضته كييف, فيما نفت …, في حين قال …: others' words about it. */
const others = (reading: AttributionReading, at: number): boolean => {
  const [word, next] = [wordAt(reading, at), wordAt(reading, at + 1)];
  if ((word === 'وهو' && next === 'ما') || (word === 'الامر' && next === 'الذي')) return true;
  // ، تهم تنفيها طهران: others' denial of it.
  if (isDenied(next)) return true;
  if (word === 'فيما' || word === 'بينما') return reportingForm(next) !== undefined;
  return word === 'في' && next === 'حين' && reportingForm(wordAt(reading, at + 2)) !== undefined;
};

const isDenied = (word: string): boolean =>
  /(?:ها|هم|ه)$/.test(word) && reportingForm(word.replace(/(?:ها|هم|ه)$/, ''))?.verb.stance === 'DENY';

// When, where and why it was said.
const occasions = wordList('occasions');

/** ، وذلك خلال زيارته, ، في إشارة إلى …, ، في خطوة …: the narrator tells the occasion and what to make of it. */
const framesIt = (reading: AttributionReading, at: number): boolean => {
  const [word, next] = [wordAt(reading, at), wordAt(reading, at + 1)];
  if (word === 'وذلك')
    return occasions.has(next) && !(next === 'علي' && /^(?:ال)?رغم$/.test(wordAt(reading, at + 2)));
  return (
    word === 'في' &&
    (next === 'خطوه' || next === 'اشاره' || (next === 'الوقت' && wordAt(reading, at + 2) === 'الذي'))
  );
};

// ولم يتسن التحقق, ولم ترد الشركة, ولا يعرف ما إذا.
const unknowns = wordList('unknowns');

/** ، ولم يحدد الوزير …: what somebody left unsaid, or nobody knows, he does not say himself. */
const leavesOpen = (reading: AttributionReading, at: number): boolean => {
  if (!/^ول[ما]$/.test(wordAt(reading, at))) return false;
  const verb = wordAt(reading, at + 1);
  return unknowns.has(verb) || leftUnsaid.has(verb);
};

const leftUnsaid = wordList('leftUnsaid');
