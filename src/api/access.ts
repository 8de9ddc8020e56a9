import { createHash, timingSafeEqual } from 'node:crypto';
import { IsnadError } from '../domain/errors.js';

/** Who may read. */
export interface AccessSettings {
  readonly host: string;
  readonly apiKey?: string;
  /** Reading is open on every address. */
  readonly publicRead?: boolean;
}

/** Whether a request with this Authorization header may read. */
export type MayRead = (authorization: string | undefined) => boolean;

/**
 * On a loopback address reading is open; on another it needs the key, unless reading is public.
 * @throws IsnadError BAD_INPUT where the address is open to others and there is neither
 */
export const accessOf = ({ host, apiKey, publicRead = false }: AccessSettings): MayRead => {
  if (isLoopback(host) || publicRead) return () => true;
  if (apiKey === undefined || apiKey === '')
    throw new IsnadError(
      'BAD_INPUT',
      `HOST: ${host} can be reached from other machines, and nothing guards reading.`,
      {
        advice: 'Set ISNAD_API_KEY, or ISNAD_PUBLIC_READ=1 where everybody may read, or HOST=127.0.0.1.',
      },
    );
  const wanted = hash(apiKey);
  return (authorization) => timingSafeEqual(hash(bearerOf(authorization)), wanted);
};

const isLoopback = (host: string): boolean =>
  host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);

// Hashes have one length: the time that comparing takes tells nothing of the key.
const hash = (key: string): Buffer => createHash('sha256').update(key, 'utf8').digest();

const bearerOf = (authorization: string | undefined): string =>
  /^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '';
