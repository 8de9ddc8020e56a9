import type { AccessSettings } from '../api/access/access.js';
import type { ApiKey } from '../api/access/keys.js';
import type { JwtSettings } from '../api/access/jwt.js';
import { IsnadError } from '../domain/errors.js';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Who may do what, as the environment says.
 * @throws IsnadError BAD_INPUT that names the variable; no message repeats a key
 */
export const accessFrom = (environment: Environment, host: string): AccessSettings => {
  const said = (name: string): string => environment[name]?.trim() ?? '';
  const jwt = jwtFrom(said);
  return {
    host,
    apiKey: said('ISNAD_API_KEY'),
    keys: words(said('ISNAD_KEYS')).map(keyOf),
    publicRead: said('ISNAD_PUBLIC_READ') === '1',
    introspection: said('ISNAD_INTROSPECTION') !== '0',
    allowedHosts: words(said('ISNAD_ALLOWED_HOSTS')),
    corsOrigins: words(said('ISNAD_CORS_ORIGINS')),
    ...(jwt === undefined ? {} : { jwt }),
  };
};

type Said = (name: string) => string;

const words = (text: string): readonly string[] => text.split(/[\s,]+/u).filter((word) => word !== '');

const keyOf = (text: string, at: number): ApiKey => {
  const [, role, name = '', key = ''] = /^(reader|editor):([\w.@-]+):(.+)$/u.exec(text) ?? [];
  if (role !== undefined) return { key, caller: { role: role as 'reader' | 'editor', name } };
  throw new IsnadError('BAD_INPUT', `ISNAD_KEYS: key ${at + 1} is not of the form role:name:key.`, {
    advice: 'Say reader:desk:KEY or editor:amal:sha256:HEX, with blanks or commas between.',
  });
};

const jwtFrom = (said: Said): JwtSettings | undefined => {
  const [key, ...others] = jwtKeys(said);
  if (key === undefined) return undefined;
  const [issuer, audience] = [said('ISNAD_JWT_ISSUER'), said('ISNAD_JWT_AUDIENCE')];
  if (others.length > 0 || issuer === '' || audience === '')
    throw new IsnadError('BAD_INPUT', 'ISNAD_JWT_*: does not say whose tokens are believed.', {
      advice:
        'Set ISNAD_JWT_ISSUER and ISNAD_JWT_AUDIENCE, and one of ISNAD_JWT_JWKS_URL, ISNAD_JWT_PUBLIC_KEY, ISNAD_JWT_SECRET.',
    });
  const rolesClaim = said('ISNAD_JWT_ROLES_CLAIM');
  return { key, issuer, audience, ...(rolesClaim === '' ? {} : { rolesClaim }) };
};

const jwtKeys = (said: Said): readonly JwtSettings['key'][] => {
  const [jwksUrl, secret] = [said('ISNAD_JWT_JWKS_URL'), said('ISNAD_JWT_SECRET')];
  // A PEM on one line, as files of variables have it.
  const publicKey = said('ISNAD_JWT_PUBLIC_KEY').replaceAll('\\n', '\n');
  return [
    ...(jwksUrl === '' ? [] : [{ jwksUrl }]),
    ...(secret === '' ? [] : [{ secret }]),
    ...(publicKey === '' ? [] : [{ publicKey }]),
  ];
};
