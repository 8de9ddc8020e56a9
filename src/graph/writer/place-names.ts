import { distinct } from '../../resolution/minimum.js';
import { lock } from './lock.js';
import { rows, type Tx } from './run.js';

// A place known from the text may lie in another such place: whoever moves one moves what is told about the other.
const neighbours = `
MATCH (l:Location) WHERE l.nameKey IN $names
MATCH (l)-[:WITHIN]-(o:Location) WHERE o.nameKey IS NOT NULL AND NOT o.nameKey IN $names
RETURN DISTINCT o.nameKey AS name`;

/**
 * Locks the names of places known from the text, and of all such places that they lie in or that lie in them.
 * @returns all that is locked
 */
export const lockNames = async (tx: Tx, names: readonly string[]): Promise<readonly string[]> => {
  await lock(tx, { place: names });
  const around = names.length === 0 ? [] : await rows<{ name: string }>(tx, neighbours, { names });
  return around.length === 0 ? names : lockNames(tx, distinct([...names, ...around.map(({ name }) => name)]));
};
