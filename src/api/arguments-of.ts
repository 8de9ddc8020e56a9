import type { NodeKind } from '../domain/id.js';
import type { Arguments } from '../graph/reader/selection.js';

const kinds: Readonly<Record<string, NodeKind>> = {
  ARTICLE: 'Article',
  CLAIM: 'Claim',
  ACTOR: 'Actor',
  LOCATION: 'Location',
  EVENT: 'Event',
};

/**
 * The arguments of a field in the reader's words. Null means not given. A `first` beside a `last` is the schema's default:
 * that both are written is refused before anything runs (see one-direction.ts).
 */
export const argumentsOf = (given: Readonly<Record<string, unknown>>): Arguments => {
  const { first, kinds: asked, ...rest } = withoutNulls(given) as Readonly<Record<string, unknown>>;
  return {
    ...rest,
    ...(first === undefined || rest['last'] !== undefined ? {} : { first: first as number }),
    ...(asked === undefined
      ? {}
      : { kinds: (asked as readonly string[]).flatMap((kind) => kinds[kind] ?? []) }),
  };
};

const withoutNulls = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .map(([key, each]) => [key, withoutNulls(each)]),
  );
};
