import { IsnadError } from '../../domain/errors.js';

/** What a managed server may take, as Java and Neo4j write it: `512m`, `2g`. */
export interface Memory {
  readonly heap: string;
  readonly pageCache: string;
}

/** Enough for some ten thousand articles: docs/operations.md says how much is for more. */
export const modestMemory: Memory = { heap: '512m', pageCache: '256m' };

const megabytes = (size: string): number => Number.parseInt(size, 10) * (size.endsWith('g') ? 1024 : 1);

const sizeFrom = (said: string, variable: string, least: string): string => {
  const size = said.trim().toLowerCase();
  if (/^[1-9]\d{0,5}[mg]$/u.test(size) && megabytes(size) >= megabytes(least)) return size;
  throw new IsnadError('BAD_INPUT', `${variable}: this is no size that Neo4j can have`, {
    advice: `Say megabytes or gigabytes, ${least} at least: 1024m or 4g.`,
  });
};

/**
 * What the environment gives the managed server. An empty variable is as good as none.
 * @throws IsnadError BAD_INPUT that names the variable
 */
export const memoryFrom = (environment: Readonly<Record<string, string | undefined>>): Memory => {
  const size = (variable: string, least: string, otherwise: string): string => {
    const said = environment[variable] ?? '';
    return said === '' ? otherwise : sizeFrom(said, variable, least);
  };
  return {
    heap: size('ISNAD_NEO4J_HEAP', '256m', modestMemory.heap),
    pageCache: size('ISNAD_NEO4J_PAGECACHE', '32m', modestMemory.pageCache),
  };
};
