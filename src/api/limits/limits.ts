/** What one operation may ask for. docs/errors.md shows the same figures; its test reads them here. */
export const limits = {
  /** Words and signs of the document. */
  tokens: 5000,
  /** Fields below one another. */
  depth: 20,
  /** Fields under names of the asker's own, each as often as its fragment is used. */
  aliases: 100,
  /** Fields of the query itself: each is a statement. */
  rootFields: 20,
  directives: 50,
  /** Lists, objects and selections inside one another, in the document or in a variable. */
  nesting: 100,
  /** Fields of the document with those of each fragment wherever it is used. */
  selections: 10_000,
  /** Lists inside one another: see row-bound.ts. */
  lists: 6,
  /** The most things that the pages asked for can hold together: see row-bound.ts. */
  rows: 50_000,
  /** Bytes of a request. */
  body: 1024 * 1024,
} as const;
