import { clausesOf } from './clauses.js';
import type { Connector } from '../frames/connectors.js';
import type { Content } from './content.js';
import { goesOn, innerQuotation, quotedFrom } from './quoted-contents.js';
import { type AttributionReading, wordAt } from '../reading.js';

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
  const inner = connector.kind === 'preposition' ? undefined : innerQuotation(reading, { from, to });
  if (inner !== undefined) return quotedFrom(reading, inner, to);
  const nominal = connector.kind === 'phrase' || connector.kind === 'preposition';
  return clausesOf(reading, { from, to, cut: connector.cut, nominal });
};

const skipColon = (reading: AttributionReading, at: number): number =>
  wordAt(reading, at) === ':' ? at + 1 : at;
