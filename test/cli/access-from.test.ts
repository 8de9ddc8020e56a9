import { describe, expect, it } from 'vitest';
import { accessOf } from '../../src/api/access/access.js';
import { accessFrom } from '../../src/cli/access-from.js';

const from = (environment: Readonly<Record<string, string>>) => accessFrom(environment, '0.0.0.0');

const refused = (environment: Readonly<Record<string, string>>): string => {
  try {
    accessOf(from(environment));
    return '';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('the environment', () => {
  it('names keys with their roles', () => {
    const { keys } = from({ ISNAD_KEYS: 'reader:desk:k1, editor:amal@example.org:sha256:ab\n' });
    expect(keys).toEqual([
      { key: 'k1', caller: { role: 'reader', name: 'desk' } },
      { key: 'sha256:ab', caller: { role: 'editor', name: 'amal@example.org' } },
    ]);
  });

  it('opens nothing by an empty variable', () => {
    const empty = { ISNAD_API_KEY: ' ', ISNAD_KEYS: '', ISNAD_PUBLIC_READ: '', ISNAD_JWT_SECRET: '' };
    expect(refused(empty)).toContain('nothing guards reading');
    expect(refused({ ISNAD_PUBLIC_READ: '0' })).toContain('nothing guards reading');
  });

  it('is refused by the name of the variable, and no key is repeated', () => {
    for (const [environment, names] of [
      [{ ISNAD_KEYS: 'reader:desk:k1 admin:me:hunter2' }, 'ISNAD_KEYS: key 2'],
      [{ ISNAD_KEYS: 'hunter2' }, 'ISNAD_KEYS: key 1'],
      [{ ISNAD_JWT_SECRET: 'hunter2'.repeat(9) }, 'ISNAD_JWT_*'],
      [
        { ISNAD_JWT_SECRET: 'hunter2', ISNAD_JWT_ISSUER: 'a', ISNAD_JWT_AUDIENCE: 'b' },
        'ISNAD_JWT_SECRET: has fewer',
      ],
      [
        { ISNAD_JWT_SECRET: 'x', ISNAD_JWT_PUBLIC_KEY: 'y', ISNAD_JWT_ISSUER: 'a', ISNAD_JWT_AUDIENCE: 'b' },
        'ISNAD_JWT_*',
      ],
      [{ ISNAD_PUBLIC_READ: '1', ISNAD_CORS_ORIGINS: 'https://desk.example.org/page' }, 'ISNAD_CORS_ORIGINS'],
    ] as const) {
      expect(refused(environment)).toContain(names);
      expect(refused(environment)).not.toContain('hunter2');
    }
  });
});
