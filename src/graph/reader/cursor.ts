import { badInput } from './bad-input.js';

/** Where a page starts or ends: the value that a node is ordered by, and its id. */
export interface Position {
  readonly key: string | number;
  readonly id: string;
}

/** The order that a cursor is of. */
export interface CursorOrder {
  readonly name: string;
  readonly numeric: boolean;
}

const longest = 1000;

/** An opaque text for a position in one order of one kind of page. */
export const cursorOf = (order: string, position: Position): string =>
  encode([order, position.key, position.id]);

/** @throws IsnadError BAD_INPUT that names the argument, where the text is no cursor of this order */
export const positionOf = (argument: string, of: CursorOrder, cursor: string): Position => {
  const [name, key, id] = decode(argument, cursor);
  if (name !== of.name) throw badInput(argument, 'is a cursor of another list or another order', freshAdvice);
  if (typeof id !== 'string' || !isKey(key, of)) throw noCursor(argument);
  return { key, id };
};

const isKey = (key: unknown, { numeric }: CursorOrder): key is string | number =>
  typeof key === (numeric ? 'number' : 'string');

/** Relevance moves as articles come in, so a place in it can only be counted from the top. */
export const offsetCursor = (order: string, offset: number): string => encode([order, offset]);

/** How many results lie before the place that a cursor of a list by relevance tells. @throws IsnadError BAD_INPUT */
export const offsetOf = (argument: string, order: string, cursor: string): number => {
  const [of, offset] = decode(argument, cursor);
  if (of !== order || !Number.isSafeInteger(offset) || (offset as number) < 0) throw noCursor(argument);
  return offset as number;
};

const encode = (parts: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify(parts), 'utf8').toString('base64url');

const decode = (argument: string, cursor: string): readonly unknown[] => {
  const parts =
    cursor.length > longest ? undefined : parsed(Buffer.from(cursor, 'base64url').toString('utf8'));
  if (!Array.isArray(parts)) throw noCursor(argument);
  return parts;
};

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

const freshAdvice = 'Use a cursor of this list as it came, or leave it out to begin at the start.';
const noCursor = (argument: string) => badInput(argument, 'is no cursor', freshAdvice);
