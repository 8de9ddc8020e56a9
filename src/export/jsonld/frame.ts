import context from './context.json' with { type: 'json' };
import { jsonLine, nodePrefix } from './node-line.js';

/** Goes up when a document of an older isnad can no longer be imported as it is. */
export const formatVersion = 1;

/** What a document has of a graph. */
export interface Extent {
  /** Without what somebody judged. What followed from it is there. */
  readonly withoutJudgements?: true;
  /** Only what some claims need: the filter, as it was given. */
  readonly filter?: string;
}

/** The id of what a document says of itself. */
export const exportId = `${nodePrefix}export`;

/** The first line of a document. */
export const head = `{"@context":${JSON.stringify(context)},"@graph":[\n`;

/** The second: what document this is. */
export const openingLine = ({ withoutJudgements, filter }: Extent): string =>
  `${jsonLine({
    '@id': exportId,
    '@type': 'Export',
    format: formatVersion,
    ...(withoutJudgements === undefined ? {} : { without: 'judgements' }),
    ...(filter === undefined ? {} : { filter }),
  })},\n`;

/** What a document comes to. */
export interface Sum {
  readonly nodes: number;
  readonly relations: number;
  /** Hex SHA-256 of all bytes before the closing line. */
  readonly sha256: string;
}

/** The last line but one: by it a document is known to be whole. */
export const closingLine = (sum: Sum): string =>
  `${jsonLine({ '@id': exportId, '@type': 'Export', ...sum })}\n`;

/** The last line. */
export const tail = ']}\n';
