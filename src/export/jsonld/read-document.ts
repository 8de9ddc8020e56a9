import { createHash } from 'node:crypto';
import type { StoredNode } from '../../graph/whole/stored-node.js';
import { badExport, type Place } from './bad-export.js';
import { exportId, formatVersion, head, type Sum, tail } from './frame.js';
import { type Line, linesOf } from './lines-of.js';
import { jsonIn, nodeIn, type Told } from './node-in.js';

const opening = head.slice(0, '{"@context":{'.length);
const ending = head.slice(-'"@graph":[\n'.length, -1);

const checkHead = ({ text, ...place }: Line): void => {
  if (text.startsWith(opening) && text.endsWith(ending)) return;
  throw badExport(
    place,
    'is no export of isnad as JSON-LD',
    'Other JSON-LD cannot be imported, nor an export that was written anew by another program.',
  );
};

const checkOpening = (place: Place, told: Told): void => {
  if (told['@id'] !== exportId || told['@type'] !== 'Export')
    throw badExport(place, 'does not say what it is');
  if (told['format'] !== formatVersion)
    throw badExport(
      place,
      `has format ${JSON.stringify(told['format'])}, and this isnad reads ${formatVersion}`,
    );
  if ('filter' in told || 'without' in told)
    throw badExport(
      place,
      'is an export of a part',
      'A part has not all that its conclusions follow from: export the graph without --filter and --without-judgements.',
    );
};

const body = ({ text, ...place }: Line): string => {
  if (!text.endsWith(',')) throw badExport(place, 'is cut off');
  return text.slice(0, -1);
};

/** What is found on the way through a document. */
export interface Visitor {
  readonly node: (node: StoredNode) => Promise<void> | void;
  readonly signal: AbortSignal;
}

const isClosing = ({ line, text }: Line): boolean => line > 2 && text.startsWith(`{"@id":"${exportId}"`);

/** Reads what a document lists, without asking whether it is whole. */
export const eachNode = async (file: string, { node, signal }: Visitor): Promise<void> => {
  for await (const line of linesOf(file)) {
    if (signal.aborted || isClosing(line)) return;
    if (line.line > 2) await node(nodeIn(line, jsonIn(line, body(line))));
  }
};

const checkSum = (place: Place, told: Told, sum: Sum): void => {
  if (told['sha256'] !== sum.sha256)
    throw badExport(place, 'the hash of what stands before is another: the file was changed');
  if (told['nodes'] !== sum.nodes || told['relations'] !== sum.relations)
    throw badExport(place, 'tells another number of nodes or relations than there are');
};

/**
 * Reads a document to its end and makes sure that it is what isnad wrote, whole and unchanged.
 * @throws IsnadError UNREADABLE_EXPORT with the file and the line
 */
export const checkDocument = async (file: string, signal: AbortSignal): Promise<Sum> => {
  const hash = createHash('sha256');
  const count = { nodes: 0, relations: 0 };
  let [last, closed, ended]: [number, Sum | undefined, boolean] = [0, undefined, false];
  for await (const line of linesOf(file)) {
    if (signal.aborted) break;
    last = line.line;
    if (ended) throw badExport(line, 'stands behind the end');
    if (closed !== undefined) {
      if (`${line.text}\n` !== tail) throw badExport(line, 'is not the end that it should be');
      ended = true;
    } else if (isClosing(line)) {
      closed = { ...count, sha256: hash.digest('hex') };
      checkSum(line, jsonIn(line, line.text), closed);
    } else {
      hash.update(line.bytes).update('\n');
      if (line.line === 1) checkHead(line);
      else if (line.line === 2) checkOpening(line, jsonIn(line, body(line)));
      else {
        count.nodes += 1;
        count.relations += nodeIn(line, jsonIn(line, body(line))).relations.length;
      }
    }
  }
  if (!ended && !signal.aborted) throw badExport({ file, line: last + 1 }, 'is missing: the file is cut off');
  return closed ?? { ...count, sha256: '' };
};
