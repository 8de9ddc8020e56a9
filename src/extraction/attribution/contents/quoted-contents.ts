import type { Quotation } from '../../document/quotations.js';
import type { Connector } from '../frames/connectors.js';
import type { Content } from './content.js';
import { type AttributionReading, tokenAt } from '../reading.js';

/** إن «أكثر من 800» جريمة سُجلت: a few quoted words that the clause goes on from are no quotation of their own. */
export const goesOn = (
  reading: AttributionReading,
  { connector, quotation, to }: { connector: Connector; quotation: Quotation; to: number },
): boolean => {
  const next = tokenAt(reading, quotation.close + 1);
  const short = quotation.close - quotation.open <= 6;
  return (
    connector.kind !== 'quote' &&
    connector.kind !== 'colon' &&
    short &&
    quotation.close + 1 < to &&
    next?.kind === 'word' &&
    !next.folded.startsWith('و')
  );
};

/** أنه بذلك «…»: a word or two before a quotation that is all the rest. */
export const innerQuotation = (
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
export const quotedFrom = (
  reading: AttributionReading,
  quotation: Quotation,
  to: number,
): readonly Content[] => {
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
