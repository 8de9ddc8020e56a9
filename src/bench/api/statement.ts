/** A statement that answers a question or a part of it, and its parameters. */
export interface Statement {
  readonly statement: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}
