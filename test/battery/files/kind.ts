import type { Chance } from '../../../src/bench/graph/chance.js';

/** One way in which a file can be broken, or look as if it were. */
export interface Kind {
  readonly name: string;
  /** With the dot. */
  readonly extension: string;
  /**
   * The bytes of a file of this kind.
   * @param size from just over 0 to 1: the largest of its kind is made with 1
   */
  readonly make: (chance: Chance, size: number) => string | Uint8Array;
  /** What must become of it; either will do where nothing is said. */
  readonly becomes?: 'read' | 'refused';
}

/** The kinds of a table whose rows are a name and how it is made. */
export const kindsOf = (
  extension: string,
  rows: Readonly<Record<string, Kind['make']>>,
  becomes?: Kind['becomes'],
): readonly Kind[] =>
  Object.entries(rows).map(([name, make]) => ({
    name,
    extension,
    make,
    ...(becomes === undefined ? {} : { becomes }),
  }));

/** So many times, at least once. */
export const times = (text: string, most: number, size: number): string =>
  text.repeat(Math.max(1, Math.round(most * size)));
