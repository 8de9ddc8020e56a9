import { InvalidArgumentError } from 'commander';
import type { Shard } from '../ingest/shard.js';

/** Reads a whole number within bounds. @throws InvalidArgumentError, which commander words with the option's name */
export const wholeNumber =
  (least: number, most: number) =>
  (said: string): number => {
    const number = /^\d{1,9}$/u.test(said) ? Number(said) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new InvalidArgumentError(`Say a whole number from ${least} to ${most}.`);
  };

/** Reads `2/3`: the second of three shards. @throws InvalidArgumentError */
export const shardOf = (said: string): Shard => {
  const [, index, count] = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/u.exec(said) ?? [];
  const shard = { index: Number(index), count: Number(count) };
  if (shard.index <= shard.count) return shard;
  throw new InvalidArgumentError('Say which of how many, as in 1/3, 2/3 and 3/3.');
};
