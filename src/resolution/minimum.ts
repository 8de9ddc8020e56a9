/** Orders by code units: the same on every machine, whatever its language. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The strings, each once, in code order. */
export const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].sort(byCode);

/** Of several spellings the longest, which tells most; of equally long ones the first in code order. */
export const fullest = (texts: readonly (string | undefined)[]): string | undefined =>
  texts.filter((text) => text !== undefined).sort((a, b) => b.length - a.length || byCode(a, b))[0];

/** Of several values the one that comes first in a stated order. */
export const foremost = <T>(order: readonly T[], values: readonly (T | undefined)[]): T | undefined =>
  values.filter((value) => value !== undefined).sort((a, b) => order.indexOf(a) - order.indexOf(b))[0];

/** The keys of a vocabulary in the order in which they stand: what several variants choose by. */
export const orderOf = <K extends string>(meanings: Readonly<Record<K, string>>): readonly K[] =>
  Object.keys(meanings) as K[];
