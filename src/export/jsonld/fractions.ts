import context from './context.json' with { type: 'json' };

type Terms = Readonly<Record<string, unknown>>;

const isFractionIn = (terms: unknown, key: string): boolean =>
  (((terms ?? {}) as Terms)[key] as Terms | undefined)?.['@type'] === 'xsd:double';

/** Whether numbers under a name are fractions, even where they happen to be whole: the document itself says so. */
export const isFraction = (kind: string, key: string): boolean =>
  isFractionIn(((context as Terms)[kind] as Terms | undefined)?.['@context'], key) ||
  isFractionIn(context, key);
