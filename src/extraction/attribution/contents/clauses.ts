import { isFunctionWord } from '../../../language/ar/function-words.js';
import { reportingForm } from '../../../language/ar/reporting-verbs.js';
import { withoutConjunction } from '../../../language/ar/proclitics.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { isThat } from '../frames/connectors.js';
import type { Content } from './content.js';
import { commas, inQuotation, narratorFrom } from './narrator.js';
import { type AttributionReading, wordAt } from '../reading.js';
import { wordList } from '../words.js';

interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
}

interface Clause extends Stretch {
  /** Whether what is said is a noun phrase. */
  readonly nominal: boolean;
}

/** Cuts what is said into clauses with a predicate each. */
export const clausesOf = (reading: AttributionReading, clause: Clause): readonly Content[] => {
  const contents: Content[] = [];
  let { from, cut } = clause;
  let joined = false;
  const end = narratorFrom(reading, clause);
  for (let at = from + 2; at < end; at += 1) {
    const start = startsClause(reading, at);
    // أهمية مراقبة الميناء، ومنع استخدامه: a short word behind a noun phrase is its second noun.
    if (clause.nominal && start?.cut === 1 && isSecondNoun(reading, at)) continue;
    if (start === undefined || !hasBody(from, at)) continue;
    contents.push(content(reading, { from, to: at, cut }, joined));
    // طالب بوقف القتال، والتقى الوزير: a verb cannot go on with a noun phrase; it tells what the speaker did.
    if (clause.nominal && start.cut === 1 && !hasOwnSubject(reading, at + 1))
      return contents.filter(({ from: first, to }) => to > first);
    ({ from, cut } = start);
    joined = start.joined === true;
    at = from;
  }
  contents.push(content(reading, { from, to: end, cut }, joined));
  return contents.filter(({ from: first, to }) => to > first);
};

/** ، ومنع استخدامه: three letters and a noun behind them are a verbal noun; a verb has its preposition (ورحب بـ). */
const isSecondNoun = (reading: AttributionReading, at: number): boolean => {
  const next = wordAt(reading, at + 1);
  return wordAt(reading, at).length <= 4 && !isFunctionWord(next) && !/^[بل](?!لا)/.test(next);
};

/** Whether a subject stands right behind a verb: ، ودمرت القوات …. */
const hasOwnSubject = (reading: AttributionReading, at: number): boolean =>
  (wordAt(reading, at).startsWith('ال') && !isFunctionWord(wordAt(reading, at))) || isNounLike(reading, at);

/** Whether what stands behind وقد and its verb leaves room for a subject of its own; an object there makes the speaker the subject. */
const hasOtherSubject = (reading: AttributionReading, at: number): boolean =>
  hasOwnSubject(reading, at) || isFunctionWord(wordAt(reading, at));

/** What has no predicate of its own before the cut stays with what follows. */
const hasBody = (from: number, to: number): boolean => to - from >= 2;

const idioms = wordList('idiomsBehindWhile');

const conjunctions = wordList('clauseConjunctions');

/** The start of a clause with a predicate of its own at a token: ، ودمّر …, وأن …, فيما أسقطت …, لكن …. */
const startsClause = (
  reading: AttributionReading,
  at: number,
): { readonly from: number; readonly cut: number; readonly joined?: boolean } | undefined => {
  if (inQuotation(reading, at)) return undefined;
  const word = wordAt(reading, at);
  const comma = commas.has(wordAt(reading, at - 1));
  if (/^و/.test(word) && isThat(word.slice(1)) && !goesOnInto.has(wordAt(reading, at - 1)))
    return { from: at + 1, cut: 0, joined: true };
  const contrast = comma ? contrastAt(reading, at) : undefined;
  if (contrast !== undefined) return contrast;
  // Without a comma بينما tells when: لوحوا لهم بينما كانت الحافلة تبتعد. فيما يتعلق ب is no clause at all.
  if (word === 'فيما' && idioms.has(wordAt(reading, at + 1))) return undefined;
  if (conjunctions.has(word) && (comma || (word !== 'بينما' && isVerb(wordAt(reading, at + 1)))))
    return afterConjunction(reading, at, word);
  // وهناك رغبة, وليس هناك وقت: there is or is not something more.
  if (word === 'وهناك' || word === 'وثمه' || (word === 'وليس' && wordAt(reading, at + 1) === 'هناك'))
    return { from: at, cut: 1 };
  // Whatever stands behind وقد is a verb.
  if (comma && word === 'وقد' && hasOtherSubject(reading, at + 2)) return { from: at + 1, cut: 0 };
  if (comma && word === 'اما' && hasAnswer(reading, at)) return { from: at, cut: 0 };
  if (comma && /^و.{3,}/.test(word) && opensWithVerb(withoutConjunction(word)) && !isNounLike(reading, at))
    return { from: at, cut: 1 };
  return undefined;
};

/** ، في حين ارتفع الطلب, ، ولم يصل أحد: a clause with a verb of its own behind what contrasts or denies it. */
const contrastAt = (
  reading: AttributionReading,
  at: number,
): { readonly from: number; readonly cut: number } | undefined => {
  const [word, next] = [wordAt(reading, at), wordAt(reading, at + 1)];
  // Whatever stands behind ولم is a verb.
  if (/^ول[من]$/.test(word) && /^[يتنا]/.test(next)) return { from: at, cut: 1 };
  return word === 'في' && next === 'حين' && isVerb(wordAt(reading, at + 2))
    ? { from: at + 2, cut: 0 }
    : undefined;
};

/** أما القضايا فبلغت …: what أما opens has its predicate behind ف, unless that is a saying of its own (أما تركيا فتعهدت بـ). */
const hasAnswer = (reading: AttributionReading, at: number): boolean => {
  for (let next = at + 2; next < at + 12; next += 1) {
    const word = wordAt(reading, next);
    if (/^ف.{2,}/.test(word) && isVerb(word.slice(1))) return reportingForm(word.slice(1)) === undefined;
  }
  return true;
};

/** Whether a word behind ، و is a verb: besides those known, a feminine past by its ending (واستكملت). */
const opensWithVerb = (word: string): boolean =>
  isVerb(word) || (/^(?!ال).{2,}[^اويت]ت$/.test(word) && !/^(?:وقت|سبت)$/.test(word));

// لا بد وأن, خصوصا وأن: no clause of its own.
const goesOnInto = wordList('thatGoesOn');

const afterConjunction = (
  reading: AttributionReading,
  at: number,
  word: string,
): { from: number; cut: number } | undefined => {
  const next = wordAt(reading, at + 1);
  const adversative = word.endsWith('لكن');
  // كما أن الطريق مقطوع: a clause whatever stands behind it.
  const clause =
    adversative ||
    isThat(next) ||
    isVerb(next) ||
    ((word === 'فيما' || word === 'بينما') && next.startsWith('ال'));
  return clause ? { from: isThat(next) ? at + 2 : at + 1, cut: 0 } : undefined;
};

const isNounLike = (reading: AttributionReading, at: number): boolean =>
  (reading.actors.mentions.startingAt(at) ?? reading.places.mentions.startingAt(at)) !== undefined;

const content = (reading: AttributionReading, clause: Stretch, joined: boolean): Content => {
  const [from, to] = trimmed(reading, clause);
  return {
    from,
    to,
    cut: from === clause.from ? clause.cut : 0,
    quoted: false,
    mixed: holdsQuotation(reading, from, to),
    joined,
  };
};

const holdsQuotation = ({ document }: AttributionReading, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (document.quotationOf[at]?.open === at) return true;
  return false;
};

const dangling = wordList('dangling');

/** Without marks and conjunctions that hang over at the ends. */
const trimmed = (reading: AttributionReading, { from, to }: Stretch): readonly [number, number] => {
  let [first, last] = [from, to];
  while (last > first && isDangling(reading, last - 1)) last -= 1;
  while (first < last && ['،', ',', ':', '-'].includes(wordAt(reading, first))) first += 1;
  return [first, last];
};

const isDangling = (reading: AttributionReading, at: number): boolean => {
  const closes = reading.document.quotationOf[at]?.close === at;
  const during = wordAt(reading, at) === 'حين' && wordAt(reading, at - 1) === 'في';
  const onlyIn = wordAt(reading, at) === 'في' && wordAt(reading, at + 1) === 'حين';
  return !closes && (during || onlyIn || dangling.has(wordAt(reading, at)));
};
