import { hash, timingSafeEqual } from 'node:crypto';
import type { Caller } from './caller.js';

/** A key and whom it makes of its bearer. */
export interface ApiKey {
  readonly caller: Caller;
  /** The key, or `sha256:` and the hash of it in hex, where the key shall not stand in the environment. */
  readonly key: string;
}

const hashOf = (key: string): Buffer => hash('sha256', key, 'buffer');

const kept = (key: string): Buffer => {
  const hex = /^sha256:([0-9a-f]{64})$/iu.exec(key)?.[1];
  return hex === undefined ? hashOf(key) : Buffer.from(hex, 'hex');
};

/**
 * Knows keys by their hashes. Hashes have one length and every one of them is compared, so that the time it takes tells
 * nothing of the keys.
 */
export const keyRing = (keys: readonly ApiKey[]): ((shown: string) => Caller | undefined) => {
  const known = keys.map(({ key, caller }) => ({ hash: kept(key), caller }));
  return (shown) => {
    const wanted = hashOf(shown);
    return known.filter((each) => timingSafeEqual(each.hash, wanted))[0]?.caller;
  };
};
