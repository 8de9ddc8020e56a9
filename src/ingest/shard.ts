import { hashOf } from '../domain/id.js';

/** One part of the articles, for one of several machines that share them out. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

/**
 * Whether an article is of a shard, by its name alone: the same on every machine, and every name in exactly one.
 * @param name the file, or `name.jsonl#12` for a line of one
 */
export const isInShard = (shard: Shard, name: string): boolean =>
  shard.count === 1 ||
  Number.parseInt(hashOf('shard', name).slice(0, 8), 16) % shard.count === shard.index - 1;
