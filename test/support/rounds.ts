import type { Parameters } from 'fast-check';

/**
 * How often a property is tried: so often, or ISNAD_ROUNDS times. ISNAD_SEED repeats a run, whose seed a failure tells. What asks a
 * database is slow: its failures are told as they were found, unless ISNAD_SHRINK asks for smaller ones.
 */
export const roundsOf = (rounds: number): Pick<Parameters<unknown>, 'numRuns' | 'seed' | 'endOnFailure'> => {
  const { ISNAD_ROUNDS: given, ISNAD_SEED: seed, ISNAD_SHRINK: shrink } = process.env;
  return {
    numRuns: given === undefined ? rounds : Number(given),
    endOnFailure: shrink === undefined,
    ...(seed === undefined ? {} : { seed: Number(seed) }),
  };
};
