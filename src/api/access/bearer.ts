import { IsnadError } from '../../domain/errors.js';
import type { Caller } from './caller.js';
import { jwtVerifier, type JwtSettings, type Trouble } from './jwt.js';
import { keyRing, type ApiKey } from './keys.js';

/** Everything that can be shown to say who one is. */
interface Known {
  readonly apiKey?: string;
  readonly keys?: readonly ApiKey[];
  readonly jwt?: JwtSettings;
  readonly trouble?: Trouble;
}

const editor: Caller = { role: 'editor', name: 'editor' };

/**
 * The bearer of a key or token, from the Authorization header.
 * @throws IsnadError UNAUTHENTICATED where it is none that is known
 */
export const bearerOf = ({ apiKey = '', keys = [], jwt, trouble }: Known) => {
  const all = [...(apiKey === '' ? [] : [{ key: apiKey, caller: editor }]), ...keys];
  const ring = keyRing(all);
  const verify = jwt === undefined ? undefined : jwtVerifier(jwt, trouble);
  return {
    knowsAny: all.length > 0 || jwt !== undefined,
    callerOf: (authorization: string): Caller | Promise<Caller> => {
      const shown = /^Bearer +(\S+)$/iu.exec(authorization)?.[1];
      const caller = shown === undefined ? undefined : ring(shown);
      if (caller !== undefined) return caller;
      if (shown !== undefined && verify !== undefined) return verify(shown);
      throw new IsnadError('UNAUTHENTICATED', 'The key is none that is known here.', {
        advice: 'Send one that is: Authorization: Bearer …',
      });
    },
  };
};
