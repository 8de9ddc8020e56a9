import type { Names } from './names.js';

/** A piece of a statement, and how its value in the answer is read. */
export interface Piece<Value = unknown> {
  readonly cypher: string;
  readonly read: (value: unknown) => Value;
}

/** What the pieces of one statement share. User input enters a statement as a parameter and in no other way. */
export interface Scope {
  /** Keeps a value for the statement. @returns the `$name` that stands for it */
  readonly parameter: (value: unknown) => string;
  /** A variable that no other piece of the statement has. */
  readonly variable: () => string;
  /** What the names of the filters stand for. */
  readonly names: Names;
}

export interface OpenScope extends Scope {
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** The scope of one statement. */
export const openScope = (names: Names): OpenScope => {
  const parameters: Record<string, unknown> = {};
  let variables = 0;
  return {
    names,
    parameters,
    parameter: (value) => {
      const name = `p${Object.keys(parameters).length}`;
      parameters[name] = value;
      return `$${name}`;
    },
    variable: () => `v${(variables += 1)}`,
  };
};
