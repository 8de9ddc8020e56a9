/** What a battery came to: figures to print, and everything that should not be. */
export interface Verdict {
  readonly figures: Readonly<Record<string, string | number>>;
  readonly wrong: readonly string[];
}
