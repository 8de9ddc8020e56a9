// Control characters (C0, DEL, C1) without tab and line feed, which a terminal obeys; and the marks that turn the direction of
// whatever follows (Unicode TR9: embeddings, overrides, isolates). LRM and RLM turn nothing.
const obeyed = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu;

const spelt = (char: string): string =>
  `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * Text from outside (articles, names of files, arguments) as a terminal may be given it: what a terminal would obey is spelt out,
 * `\u001B` for an escape. Within JSON strings that spelling means the same character.
 */
export const forTerminal = (text: string): string => text.replace(obeyed, spelt);

/** Text from outside on one line, between first-strong isolates: a terminal that knows right-to-left text then keeps it from pulling our marks and numbers along. */
export const isolated = (text: string): string =>
  `\u2068${forTerminal(text.replace(/\s+/gu, ' ').trim())}\u2069`;
