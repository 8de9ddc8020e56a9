import { IsnadError } from '../../domain/errors.js';
import { bearerOf } from './bearer.js';
import { anonymous, local, requireReader, type Caller } from './caller.js';
import { hostNames, isLoopback } from './hosts.js';
import type { JwtSettings, Trouble } from './jwt.js';
import type { ApiKey } from './keys.js';
import { originsOf, type Origins } from './origins.js';

/** Who may do what: docs/security.md has the table. */
export interface AccessSettings {
  /** The address that is listened on. */
  readonly host: string;
  /** The key of an editor without a name: `editor`. */
  readonly apiKey?: string;
  /** Further keys, of readers and editors with names. */
  readonly keys?: readonly ApiKey[];
  readonly jwt?: JwtSettings;
  /** Reading is open on every address. */
  readonly publicRead?: boolean;
  /** Names in Host headers that the server is asked by, beside those of loopback. */
  readonly allowedHosts?: readonly string[];
  /** Origins whose pages may ask, beside Apollo Sandbox's. */
  readonly corsOrigins?: readonly string[];
  /** Whether clients may ask for the schema; on unless told. */
  readonly introspection?: boolean;
  /** Is told why tokens cannot be checked at all. */
  readonly trouble?: Trouble;
}

/** What a request shows of whoever sends it. Headers of HTTP, also of an upgrade to a websocket. */
export interface Shown {
  readonly authorization?: string | undefined;
  readonly origin?: string | undefined;
  readonly host?: string | undefined;
}

/** Who asks, and whether they may. */
export interface Access {
  /**
   * The caller of a request that may read. To be asked of every request, and of every websocket as it opens.
   * @throws IsnadError UNAUTHENTICATED or FORBIDDEN, also in what it promises
   */
  readonly admit: (shown: Shown) => Caller | Promise<Caller>;
  /** The same without regard to reading being open: for what is the operator's, as the figures of /metrics are. */
  readonly admitKnown: (shown: Shown) => Caller | Promise<Caller>;
  /** @throws IsnadError FORBIDDEN where the server is asked by a name that is not its own */
  readonly checkHost: (host: string | undefined) => void;
  readonly origins: Origins;
  /** Whether reading needs a key. */
  readonly isGuarded: boolean;
}

/**
 * On a loopback address everybody reads, and writes where nothing guards it; on another, reading needs a role unless it is
 * public, and writing always needs that of an editor.
 * @throws IsnadError BAD_INPUT where the address is open to others and nothing guards it, or a setting is of no use
 */
export const accessOf = (settings: AccessSettings): Access => {
  const { host, publicRead = false, corsOrigins = [], introspection = true } = settings;
  const bearer = bearerOf(settings);
  const onLoopback = isLoopback(host);
  if (!onLoopback && !publicRead && !bearer.knowsAny) throw unguarded(host);
  const origins = originsOf(corsOrigins, introspection);
  const withoutKey = onLoopback && !bearer.knowsAny ? local : anonymous;
  const callerOf = (shown: Shown): Caller | Promise<Caller> => {
    const whose = origins.whose(shown);
    if (whose === 'foreign') throw foreign();
    if (shown.authorization !== undefined) return bearer.callerOf(shown.authorization);
    // A page of another site may ask where it is listed, but writes with a key alone.
    return whose === 'own' ? withoutKey : anonymous;
  };
  const isGuarded = !onLoopback && !publicRead;
  const admitIf = (guarded: boolean) => (shown: Shown) => {
    const caller = callerOf(shown);
    return caller instanceof Promise ? caller.then(reading(guarded)) : reading(guarded)(caller);
  };
  const knowsHost = hostNames(host, settings.allowedHosts ?? []);
  return {
    admit: admitIf(isGuarded),
    admitKnown: admitIf(!onLoopback),
    checkHost: (name) => {
      if (!knowsHost(name)) throw otherHost();
    },
    origins,
    isGuarded,
  };
};

const reading =
  (guarded: boolean) =>
  (caller: Caller): Caller => {
    if (guarded) requireReader(caller);
    return caller;
  };

const foreign = (): IsnadError =>
  new IsnadError('FORBIDDEN', 'Pages of this origin may not ask here.', {
    advice: 'Whoever runs the server lists it in ISNAD_CORS_ORIGINS.',
  });

const otherHost = (): IsnadError =>
  new IsnadError('FORBIDDEN', 'The server is not asked by this name.', {
    advice: 'Ask at localhost; behind a proxy, list the name in ISNAD_ALLOWED_HOSTS.',
  });

const unguarded = (host: string): IsnadError =>
  new IsnadError(
    'BAD_INPUT',
    `HOST: ${host} can be reached from other machines, and nothing guards reading.`,
    {
      advice: 'Set ISNAD_API_KEY, or ISNAD_PUBLIC_READ=1 where everybody may read, or HOST=127.0.0.1.',
    },
  );
