import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes?: readonly string[];
  readonly healthcheck?: { readonly test: readonly string[] };
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
}

interface Compose {
  readonly services: { readonly neo4j: Service; readonly api: Service };
  readonly volumes: Readonly<Record<string, unknown>>;
}

const read = (name: string): Promise<string> => readFile(new URL(`../../${name}`, import.meta.url), 'utf8');
const compose = parse(await read('docker-compose.yml')) as Compose;
const { neo4j, api } = compose.services;
const dockerfile = await read('Dockerfile');

describe('docker-compose.yml', () => {
  it('publishes on this machine only', () => {
    const ports = [...neo4j.ports, ...api.ports];
    expect(ports).toEqual(ports.filter((port) => port.startsWith('127.0.0.1:')));
  });

  it('takes the password from the environment and refuses to start without one', () => {
    expect(neo4j.environment['NEO4J_AUTH']).toMatch(/^neo4j\/\$\{NEO4J_PASSWORD:\?.+\}$/);
    expect(api.environment['NEO4J_PASSWORD']).toMatch(/^\$\{NEO4J_PASSWORD:\?.+\}$/);
  });

  it('runs Neo4j 5.26 on a volume, and the API once it is healthy', () => {
    expect(neo4j.image).toMatch(/^neo4j:5\.26/);
    const [volume] = (neo4j.volumes ?? []).map((mount) => mount.split(':')[0] ?? '');
    expect(Object.keys(compose.volumes)).toContain(volume);
    expect(neo4j.healthcheck?.test.join(' ')).toContain('RETURN 1');
    expect(api.depends_on?.['neo4j']?.condition).toBe('service_healthy');
    expect(new URL(api.environment['NEO4J_URI'] ?? '').hostname).toBe('neo4j');
  });

  it('opens the API for reading inside, where its port is published on loopback', () => {
    expect(api.environment).toMatchObject({ HOST: '0.0.0.0', ISNAD_PUBLIC_READ: '1', PORT: '4000' });
    expect(api.ports).toEqual(['127.0.0.1:4000:4000']);
  });
});

describe('the Dockerfile', () => {
  const last = dockerfile.split(/^FROM /m).at(-1) ?? '';

  it('runs as a user without rights, from Node 20 and without Java', () => {
    expect(last).toMatch(/^node:20-slim/);
    expect(last).toMatch(/^USER node$/m);
    expect(dockerfile).not.toMatch(/openjdk|apt-get|maven/i);
  });

  it('copies nothing that .dockerignore keeps out', async () => {
    const letIn = (await read('.dockerignore')).split('\n').filter((line) => line.startsWith('!'));
    const sources = [...dockerfile.matchAll(/^COPY (?!--from)(.+)$/gm)].flatMap(([, words = '']) =>
      words.split(' ').slice(0, -1),
    );
    expect(sources.filter((source) => !letIn.includes(`!${source}`))).toEqual([]);
  });

  it('starts the command that the package calls isnad', async () => {
    const { bin } = JSON.parse(await read('package.json')) as { bin: { isnad: string } };
    expect(last).toContain(`CMD ["node", "${bin.isnad}", "start"]`);
  });
});
