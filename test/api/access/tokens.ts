import { generateKeyPairSync } from 'node:crypto';
import { SignJWT, UnsecuredJWT, type JWTPayload } from 'jose';
import type { JwtSettings } from '../../../src/api/access/jwt.js';

const pair = generateKeyPairSync('rsa', { modulusLength: 2048 });
const other = generateKeyPairSync('rsa', { modulusLength: 2048 });

/** The public key, as it is given to the server. */
export const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();

/** Whose tokens the server believes. */
export const jwt: JwtSettings = {
  key: { publicKey },
  issuer: 'https://id.example.org',
  audience: 'isnad',
};

interface Token {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly key?: Parameters<SignJWT['sign']>[0];
  readonly alg?: string;
}

const now = (): number => Math.floor(Date.now() / 1000);

const good = (): JWTPayload => ({
  iss: jwt.issuer,
  aud: jwt.audience,
  sub: 'amal',
  exp: now() + 600,
  roles: ['editor'],
});

/** A token that is good but for what is told. */
export const token = ({ claims = {}, key = pair.privateKey, alg = 'RS256' }: Token = {}): Promise<string> =>
  new SignJWT({ ...good(), ...claims }).setProtectedHeader({ alg }).sign(key);

const changed = async (): Promise<string> => {
  const [header, , signature] = (await token({ claims: { roles: ['reader'] } })).split('.');
  return [header, Buffer.from(JSON.stringify(good())).toString('base64url'), signature].join('.');
};

/** Every token of the table in docs/security.md, by its name there. */
export const tokens: Readonly<Record<string, () => string | Promise<string>>> = {
  "a reader's token": () => token({ claims: { roles: 'reader other' } }),
  "an editor's token": () => token(),
  'a token without a role': () => token({ claims: { roles: [] } }),
  'an expired token': () => token({ claims: { exp: now() - 60 } }),
  'a token not valid yet': () => token({ claims: { nbf: now() + 60 } }),
  'a token without an end': () => token({ claims: { exp: undefined } }),
  'a token for others': () => token({ claims: { aud: 'another' } }),
  'a token of another issuer': () => token({ claims: { iss: 'https://elsewhere.example.org' } }),
  'a token signed by another key': () => token({ key: other.privateKey }),
  'a token signed with the public key as a secret': () =>
    token({ key: Buffer.from(publicKey), alg: 'HS256' }),
  'a token that is not signed': () => new UnsecuredJWT(good()).encode(),
  'a token that was changed': changed,
};
