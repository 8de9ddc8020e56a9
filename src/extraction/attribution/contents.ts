import { withoutConjunction } from '../../language/ar/proclitics.js';
import { isVerb } from '../../language/ar/verbs.js';
import type { Quotation } from '../document/quotations.js';
import { isThat, type Connector } from './connectors.js';
import { tokenAt, wordAt, type AttributionReading } from './reading.js';

/** A stretch of what is said: a token range, end exclusive. */
export interface Content {
  readonly from: number;
  readonly to: number;
  /** Letters of the first token that are a conjunction or preposition. */
  readonly cut: number;
  /** All of it stands in quotation marks. */
  readonly quoted: boolean;
  /** Some of it does. */
  readonly mixed: boolean;
  /** Joined by وأن to the content before it, under one verb: both speak of one scene. */
  readonly joined?: boolean;
}

/** The claims that stand between a connector and an end: one a quotation, one a clause with a predicate of its own. */
export const contentsOf = (
  reading: AttributionReading,
  connector: Connector,
  to: number,
): readonly Content[] => {
  const from = skipColon(reading, connector.content);
  const quotation = reading.document.quotationOf[from];
  if (
    quotation?.open === from &&
    quotation.close > from + 1 &&
    !goesOn(reading, { connector, quotation, to })
  )
    return quotedFrom(reading, quotation, to);
  const inner = innerQuotation(reading, { from, to });
  if (inner !== undefined) return quotedFrom(reading, inner, to);
  return clausesOf(reading, { from, to, cut: connector.cut });
};

/** إن «أكثر من 800» جريمة سُجلت: a few quoted words that the clause goes on from are no quotation of their own. */
const goesOn = (
  reading: AttributionReading,
  { connector, quotation, to }: { connector: Connector; quotation: Quotation; to: number },
): boolean => {
  const next = tokenAt(reading, quotation.close + 1);
  const short = quotation.close - quotation.open <= 6;
  return (
    connector.kind === 'that' &&
    short &&
    quotation.close + 1 < to &&
    next?.kind === 'word' &&
    !next.folded.startsWith('و')
  );
};

const skipColon = (reading: AttributionReading, at: number): number =>
  wordAt(reading, at) === ':' ? at + 1 : at;

/** أنه بذلك «…»: a word or two before a quotation that is all the rest. */
const innerQuotation = (
  reading: AttributionReading,
  { from, to }: { from: number; to: number },
): Quotation | undefined => {
  for (let at = from + 1; at <= from + 2; at += 1) {
    const quotation = reading.document.quotationOf[at];
    if (quotation?.open === at && quotation.close < to && quotation.close - at > 6) return quotation;
  }
  return undefined;
};

/** A quotation is one claim; a quotation joined to it by و is another. */
const quotedFrom = (reading: AttributionReading, quotation: Quotation, to: number): readonly Content[] => {
  const end = quotation.closed
    ? quotation.close
    : lastWord(reading, quotation.open, Math.min(to, quotation.close + 1));
  const first = {
    from: quotation.open + 1,
    to: Math.min(end, Math.max(to, quotation.open + 2)),
    cut: 0,
    quoted: true,
    mixed: false,
  };
  const next = joinedQuotation(reading, quotation.close + 1, to);
  return next === undefined ? [first] : [first, ...quotedFrom(reading, next, to)];
};

const lastWord = (reading: AttributionReading, from: number, to: number): number => {
  let end = to;
  while (end > from + 1 && tokenAt(reading, end - 1)?.kind === 'mark') end -= 1;
  return end;
};

const joinedQuotation = (
  { document }: AttributionReading,
  from: number,
  to: number,
): Quotation | undefined => {
  for (let at = from; at < Math.min(to, from + 3); at += 1) {
    const quotation = document.quotationOf[at];
    if (quotation?.open === at) return quotation.close - at > 4 ? quotation : undefined;
    if (!['و', '،', '.'].includes(document.tokens[at]?.folded ?? '')) return undefined;
  }
  return undefined;
};

// --- clauses ---------------------------------------------------------------------------------------------------------

interface Clause {
  readonly from: number;
  readonly to: number;
  readonly cut: number;
}

const clausesOf = (reading: AttributionReading, clause: Clause): readonly Content[] => {
  const contents: Content[] = [];
  let { from, cut } = clause;
  let joined = false;
  const end = narratorFrom(reading, clause);
  for (let at = from + 2; at < end; at += 1) {
    const start = startsClause(reading, at);
    if (start === undefined || !hasBody(reading, from, at)) continue;
    contents.push({ ...content(reading, { from, to: at, cut }), joined });
    ({ from, cut } = start);
    joined = start.joined === true;
    at = from;
  }
  contents.push({ ...content(reading, { from, to: end, cut }), joined });
  return contents.filter(({ from: first, to }) => to > first);
};

/** ، لكنه لم …, غير أنها …: a pronoun that goes back to the speaker is the narrator's. */
const narratorFrom = (reading: AttributionReading, { from, to }: Clause): number => {
  for (let at = from + 3; at < to; at += 1) {
    if (wordAt(reading, at - 1) !== '،' || inQuotation(reading, at)) continue;
    const word = wordAt(reading, at);
    const turns =
      /^(?:و)?لكن(?:ه|ها|هم)$/.test(word) ||
      (['غير', 'الا', 'بيد'].includes(word) && /^ان(?:ه|ها|هم)$/.test(wordAt(reading, at + 1)));
    if (turns) return at;
  }
  return to;
};

/** What has no predicate of its own before the cut stays with what follows. */
const hasBody = (_reading: AttributionReading, from: number, to: number): boolean => to - from >= 2;

const conjunctions = new Set(['فيما', 'بينما', 'كما', 'لكن', 'ولكن', 'بل']);

/** The start of a clause with a predicate of its own at a token: ، ودمّر …, وأن …, فيما أسقطت …, لكن …. */
const startsClause = (
  reading: AttributionReading,
  at: number,
): { readonly from: number; readonly cut: number; readonly joined?: boolean } | undefined => {
  if (inQuotation(reading, at)) return undefined;
  const word = wordAt(reading, at);
  const comma = ['،', '؛', ','].includes(wordAt(reading, at - 1));
  if (/^و/.test(word) && isThat(word.slice(1)) && wordAt(reading, at - 1) !== 'بد')
    return { from: at + 1, cut: 0, joined: true };
  if (conjunctions.has(word) && (comma || isVerb(wordAt(reading, at + 1))))
    return afterConjunction(reading, at, word);
  if (comma && /^و.{3,}/.test(word) && isVerb(withoutConjunction(word)) && !isNounLike(reading, at))
    return { from: at, cut: 1 };
  return undefined;
};

const afterConjunction = (
  reading: AttributionReading,
  at: number,
  word: string,
): { from: number; cut: number } | undefined => {
  const next = wordAt(reading, at + 1);
  const adversative = word.endsWith('لكن');
  const clause =
    adversative || isVerb(next) || ((word === 'فيما' || word === 'بينما') && next.startsWith('ال'));
  return clause ? { from: isThat(next) ? at + 2 : at + 1, cut: 0 } : undefined;
};

const isNounLike = (reading: AttributionReading, at: number): boolean =>
  (reading.actors.mentions.startingAt(at) ?? reading.places.mentions.startingAt(at)) !== undefined;

const inQuotation = ({ document }: AttributionReading, at: number): boolean =>
  document.quotationOf[at] !== undefined;

const content = (reading: AttributionReading, clause: Clause): Content => {
  const [from, to] = trimmed(reading, clause);
  const quotations = reading.document.quotations.filter(({ open }) => open >= from && open < to);
  return {
    from,
    to,
    cut: from === clause.from ? clause.cut : 0,
    quoted: false,
    mixed: quotations.length > 0,
  };
};

const dangling = new Set([
  'و',
  '،',
  '؛',
  ',',
  '.',
  '!',
  '؟',
  '…',
  ':',
  '-',
  'كما',
  'فيما',
  'بينما',
  'لكن',
  'ثم',
  'حيث',
  'لكنه',
  'لكنها',
  'لكنهم',
  'خصوصا',
  'خاصه',
]);

/** Without marks and conjunctions that hang over at the ends. */
const trimmed = (reading: AttributionReading, { from, to }: Clause): readonly [number, number] => {
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
