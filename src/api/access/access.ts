import { createHash, timingSafeEqual } from 'node:crypto';
import { IsnadError } from '../../domain/errors.js';
import type { Caller } from './caller.js';

/** Who may do what. */
export interface AccessSettings {
  readonly host: string;
  /** The key of an editor. */
  readonly apiKey?: string;
  /** Reading is open on every address. */
  readonly publicRead?: boolean;
}

/** Tells who asks, and whether they may read. */
export interface Access {
  readonly callerOf: (authorization: string | undefined) => Caller;
  readonly mayRead: (caller: Caller) => boolean;
}

const anonymous: Caller = { role: 'nobody', name: 'anonymous' };

/**
 * On a loopback address everybody reads, and writes where no key is set; on another it needs the key, unless reading is public.
 * @throws IsnadError BAD_INPUT where the address is open to others and there is neither
 */
export const accessOf = ({ host, apiKey = '', publicRead = false }: AccessSettings): Access => {
  const local = isLoopback(host);
  if (!local && !publicRead && apiKey === '') throw unguarded(host);
  const open = local || publicRead;
  const withoutKey: Caller = local && apiKey === '' ? { role: 'editor', name: 'local' } : anonymous;
  const wanted = hash(apiKey);
  const isKey = (key: string): boolean => timingSafeEqual(hash(key), wanted) && apiKey !== '';
  return {
    callerOf: (authorization) =>
      isKey(bearerOf(authorization)) ? { role: 'editor', name: 'ISNAD_API_KEY' } : withoutKey,
    mayRead: ({ role }) => open || role !== 'nobody',
  };
};

const unguarded = (host: string): IsnadError =>
  new IsnadError(
    'BAD_INPUT',
    `HOST: ${host} can be reached from other machines, and nothing guards reading.`,
    {
      advice: 'Set ISNAD_API_KEY, or ISNAD_PUBLIC_READ=1 where everybody may read, or HOST=127.0.0.1.',
    },
  );

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

// Hashes have one length: the time that comparing takes tells nothing of the key.
const hash = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest();

const bearerOf = (authorization: string | undefined): string =>
  /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
