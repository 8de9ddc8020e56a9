import { createServer } from 'node:http';
import { generateKeyPairSync } from 'node:crypto';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { exportJWK } from 'jose';
import { describe, expect, it } from 'vitest';
import { jwtVerifier } from '../../../src/api/access/jwt.js';
import { jwt, publicKey, token } from './tokens.js';

const refused = expect.objectContaining({ code: 'UNAUTHENTICATED' }) as unknown;

describe('a token', () => {
  it('is checked with a set of keys at an address', async () => {
    const { privateKey, publicKey: shown } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const jwks = JSON.stringify({ keys: [await exportJWK(shown)] });
    const provider = createServer((_, response) =>
      response.setHeader('content-type', 'application/json').end(jwks),
    );
    provider.listen(0, '127.0.0.1');
    await once(provider, 'listening');
    const jwksUrl = `http://127.0.0.1:${(provider.address() as AddressInfo).port}/keys`;
    const verify = jwtVerifier({ ...jwt, key: { jwksUrl } });
    expect(await verify(await token({ key: privateKey, alg: 'ES256' }))).toMatchObject({
      role: 'editor',
      name: 'amal',
    });
    await expect(verify(await token())).rejects.toEqual(refused);
    await expect(verify(await token({ key: Buffer.from(jwks), alg: 'HS256' }))).rejects.toEqual(refused);
    provider.close();
  });

  it('is checked with a shared secret', async () => {
    const secret = 'a-secret-of-more-than-thirty-two-bytes';
    const verify = jwtVerifier({ ...jwt, key: { secret } });
    expect((await verify(await token({ key: Buffer.from(secret), alg: 'HS256' }))).role).toBe('editor');
    await expect(verify(await token())).rejects.toEqual(refused);
  });

  it('tells its roles in a claim of any name, at any place', async () => {
    const role = async (rolesClaim: string, claims: Record<string, unknown>): Promise<string> =>
      (await jwtVerifier({ ...jwt, rolesClaim })(await token({ claims: { roles: [], ...claims } }))).role;
    expect(await role('realm_access.roles', { realm_access: { roles: ['reader'] } })).toBe('reader');
    expect(await role('https://example.org/roles', { 'https://example.org/roles': 'editor' })).toBe('editor');
    expect(await role('constructor.name', {})).toBe('nobody');
    expect(await role('roles', { roles: { editor: true } })).toBe('nobody');
  });

  it.each(['', '  ', 5, 'a'.repeat(256), null])('says whose it is: not %j', async (sub) => {
    await expect(jwtVerifier(jwt)(await token({ claims: { sub } }))).rejects.toEqual(refused);
  });

  it('that cannot be checked because no keys can be had is refused, and the reason is told', async () => {
    const told: unknown[] = [];
    const verify = jwtVerifier({ ...jwt, key: { jwksUrl: 'http://127.0.0.1:1/keys' } }, (cause) =>
      told.push(cause),
    );
    await expect(verify(await token())).rejects.toEqual(refused);
    expect(told).toHaveLength(1);
    const bad: unknown[] = [];
    const check = jwtVerifier(jwt, (cause) => bad.push(cause));
    await expect(check(await token({ claims: { aud: 'another' } }))).rejects.toEqual(refused);
    await expect(check('nonsense')).rejects.toEqual(refused);
    expect(bad).toEqual([]);
  });

  it('cannot be checked with what is no key, and the server does not start', () => {
    for (const [key, name] of [
      [{ secret: 'short' }, 'ISNAD_JWT_SECRET'],
      [{ publicKey: 'nonsense' }, 'ISNAD_JWT_PUBLIC_KEY'],
      [{ jwksUrl: 'file:///etc/passwd' }, 'ISNAD_JWT_JWKS_URL'],
    ] as const)
      expect(() => jwtVerifier({ ...jwt, key })).toThrow(
        expect.objectContaining({ code: 'BAD_INPUT', message: expect.stringContaining(name) as unknown }),
      );
    expect(() => jwtVerifier({ ...jwt, key: { publicKey } })).not.toThrow();
  });
});
