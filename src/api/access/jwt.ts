import { createPublicKey, createSecretKey, type KeyObject } from 'node:crypto';
import type { JWTPayload, JWTVerifyGetKey, JWTVerifyOptions } from 'jose';
import { IsnadError } from '../../domain/errors.js';
import type { Caller, Role } from './caller.js';

/** Whose tokens are believed, and what a token must say. */
export interface JwtSettings {
  /** Where the signature is checked: a set of keys at an address, a shared secret of at least 32 bytes, or a public key in PEM. */
  readonly key: { readonly jwksUrl: string } | { readonly secret: string } | { readonly publicKey: string };
  readonly issuer: string;
  readonly audience: string;
  /** The claim that lists roles, as a name or as a path with dots; `roles` unless told. */
  readonly rolesClaim?: string;
}

const signatures = {
  shared: ['HS256', 'HS384', 'HS512'],
  rsa: ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ec: ['ES256', 'ES384', 'ES512'],
  ed25519: ['EdDSA', 'Ed25519'],
} as const;

/** Is told why tokens cannot be checked at all: the keys at an address cannot be had, say. */
export type Trouble = (cause: unknown) => void;

type Kind = keyof typeof signatures;

/** Seconds that two clocks may differ by. */
const clockTolerance = 5;

interface Checked {
  readonly key: KeyObject | URL;
  /** A key is used with algorithms of its own kind alone: a public key never checks as if it were a shared secret. */
  readonly algorithms: readonly string[];
}

/**
 * Checks tokens, and knows the caller of a good one: its subject, with the highest of its roles.
 * @throws IsnadError BAD_INPUT where a key is of no use; what it returns throws UNAUTHENTICATED for a token that is no good
 */
export const jwtVerifier = (
  settings: JwtSettings,
  trouble: Trouble = () => undefined,
): ((token: string) => Promise<Caller>) => {
  const { key, algorithms } = checked(settings.key);
  const { issuer, audience, rolesClaim = 'roles' } = settings;
  const options = { issuer, audience, clockTolerance, algorithms: [...algorithms] };
  const verify = verifierOf(key, { ...options, requiredClaims: ['exp', 'sub'] });
  return async (token) => {
    const payload = await (
      await verify()
    )(token).catch((cause: unknown) => {
      if (isTrouble(cause)) trouble(cause);
      return refuse(cause);
    });
    const { exp = 0 } = payload;
    return {
      role: roleIn(claimOf(payload, rolesClaim)),
      name: subjectOf(payload),
      until: (exp + clockTolerance) * 1000,
    };
  };
};

// The library is loaded with the first token: most servers know none.
const verifierOf = (key: KeyObject | URL, options: JWTVerifyOptions) => {
  const load = async () => {
    const { createRemoteJWKSet, jwtVerify } = await import('jose');
    const keys: JWTVerifyGetKey | undefined = key instanceof URL ? createRemoteJWKSet(key) : undefined;
    return async (token: string): Promise<JWTPayload> =>
      (keys === undefined
        ? await jwtVerify(token, key as KeyObject, options)
        : await jwtVerify(token, keys, options)
      ).payload;
  };
  let loaded: ReturnType<typeof load> | undefined;
  return () => (loaded ??= load());
};

const refuse = (cause: unknown): never => {
  throw new IsnadError('UNAUTHENTICATED', 'The token is not valid here, or no longer.', {
    advice: 'Get a new one from whoever issues them.',
    cause,
  });
};

// Who judged must be known: a subject is a name, and not a long one (OpenID Connect: 255 characters).
const subjectOf = ({ sub }: { readonly sub?: unknown }): string =>
  typeof sub === 'string' && /\S/u.test(sub) && sub.length <= 255 ? sub : refuse('no subject');

const ofTheKeys: ReadonlySet<unknown> = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

// What is wrong with a token has a code of the library's; the rest is wrong with us, or with where the keys are.
const isTrouble = (cause: unknown): boolean => {
  const code = String((cause as { readonly code?: unknown }).code);
  return ofTheKeys.has(code) || !code.startsWith('ERR_J');
};

const checked = (key: JwtSettings['key']): Checked => {
  if ('jwksUrl' in key) return { key: urlOf(key.jwksUrl), algorithms: asymmetric };
  if ('secret' in key) return { key: secretOf(key.secret), algorithms: signatures.shared };
  const publicKey = publicKeyOf(key.publicKey);
  return { key: publicKey, algorithms: signatures[publicKey.asymmetricKeyType as Kind] };
};

const asymmetric = [...signatures.rsa, ...signatures.ec, ...signatures.ed25519];

const urlOf = (text: string): URL => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url !== undefined && /^https?:$/u.test(url.protocol)) return url;
  throw new IsnadError('BAD_INPUT', 'ISNAD_JWT_JWKS_URL: is no http(s) address.', {
    advice: 'Give the address of the JWK set of whoever issues the tokens.',
  });
};

const secretOf = (secret: string): KeyObject => {
  const bytes = Buffer.from(secret, 'utf8');
  if (bytes.length >= 32) return createSecretKey(bytes);
  throw new IsnadError('BAD_INPUT', 'ISNAD_JWT_SECRET: has fewer than 32 bytes, and could be guessed.', {
    advice: 'Make one with `openssl rand -base64 48`.',
  });
};

const publicKeyOf = (pem: string): KeyObject => {
  try {
    const key = createPublicKey(pem);
    if (['rsa', 'ec', 'ed25519'].includes(key.asymmetricKeyType ?? '')) return key;
  } catch {
    // Told below, with all else that is no such key.
  }
  throw new IsnadError('BAD_INPUT', 'ISNAD_JWT_PUBLIC_KEY: is no public key in PEM (RSA, EC or Ed25519).', {
    advice: 'Give it from -----BEGIN PUBLIC KEY----- to its end.',
  });
};

const claimOf = (payload: JWTPayload, claim: string): unknown =>
  payload[claim] ??
  claim
    .split('.')
    .reduce<unknown>(
      (at, name) =>
        typeof at === 'object' && at !== null && Object.hasOwn(at, name)
          ? (at as Readonly<Record<string, unknown>>)[name]
          : undefined,
      payload,
    );

const roleIn = (claim: unknown): Role => {
  const roles: readonly unknown[] =
    typeof claim === 'string' ? claim.split(' ') : Array.isArray(claim) ? claim : [];
  if (roles.includes('editor')) return 'editor';
  return roles.includes('reader') ? 'reader' : 'nobody';
};
