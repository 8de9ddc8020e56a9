/** Anything that the reader has answered: its fields stand under the names that were asked for. */
export type Related = Readonly<Record<string, unknown>>;

/**
 * The body of a field with arguments. It is never called: the reader has answered such a field by the time its node is
 * resolved, and every field is read under its alias (see alias-resolvers.ts).
 */
export const answered = (page: object): Related => {
  throw new Error(`a field was resolved twice, with ${Object.keys(page).join(', ')}`);
};
