import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Job } from 'kubernetes-models/batch/v1/Job';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../cli/isnad.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = readFileSync(join(root, 'examples/kubernetes/seed-job.yaml'), 'utf8');
type Fields = ConstructorParameters<typeof Job>[0] & object;
const manifest = parse(text) as Fields;

/** What TypeScript says of a manifest as a Job: the types are Kubernetes' own, and a field that they do not know is an error. */
const complaints = (of: unknown): readonly string[] => {
  const file = join(root, 'test/docs/a-job.ts');
  const source = `import type { IJob } from 'kubernetes-models/batch/v1/Job';\nexport const job: IJob = ${JSON.stringify(of)};\n`;
  const options = {
    ...{ strict: true, noEmit: true, skipLibCheck: true, types: [] },
    ...{ module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext },
  };
  const disk = ts.createCompilerHost(options);
  const host: ts.CompilerHost = {
    ...disk,
    fileExists: (name) => name === file || disk.fileExists(name),
    getSourceFile: (name, version) =>
      name === file ? ts.createSourceFile(name, source, version) : disk.getSourceFile(name, version),
  };
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

describe('examples/kubernetes/seed-job.yaml', () => {
  it(
    'is a Job as the schema of Kubernetes has it, without a field that is none',
    { timeout: 120_000 },
    () => {
      expect(() => {
        new Job(manifest).validate();
      }).not.toThrow();
      expect(complaints(manifest)).toEqual([]);
      // That both would see it if it were wrong.
      expect(() => {
        new Job({
          ...manifest,
          spec: { ...manifest.spec, completions: 'four' },
        } as unknown as Fields).validate();
      }).toThrow(/completions must be integer/u);
      expect(complaints({ ...manifest, spec: { ...manifest.spec, completionModes: '' } }).join()).toContain(
        '\'"completionModes"\' does not exist',
      );
    },
  );

  const { completions, parallelism, template } = manifest.spec ?? {};
  const pod = template?.spec;
  const [seed] = pod?.containers ?? [];

  it('gives every part to one pod', async () => {
    const folder = await temporaryFolder();
    await mkdir(join(folder, 'bin'));
    await writeFile(join(folder, 'bin/node'), '#!/bin/sh\necho "$@"\n');
    await chmod(join(folder, 'bin/node'), 0o755);
    const [shell = '', ...words] = seed?.command ?? [];
    const shards = seed?.env?.find(({ name }) => name === 'SHARDS')?.value ?? '';
    const asked = Array.from({ length: completions ?? 0 }, (_, index) =>
      execFileSync(shell, words, {
        env: {
          PATH: `${join(folder, 'bin')}:/usr/bin:/bin`,
          SHARDS: shards,
          JOB_COMPLETION_INDEX: String(index),
        },
        encoding: 'utf8',
      }).trim(),
    );
    expect(asked).toEqual(
      ['1/4', '2/4', '3/4', '4/4'].map((shard) => `dist/cli/main.js seed /articles --shard ${shard}`),
    );
    expect(parallelism).toBe(completions);
  });

  it('has no rights that it does not need, and no password in it', () => {
    expect(pod).toMatchObject({
      automountServiceAccountToken: false,
      securityContext: { runAsNonRoot: true },
    });
    expect(seed?.securityContext).toMatchObject({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(seed?.env?.find(({ name }) => name === 'NEO4J_PASSWORD')).toHaveProperty('valueFrom.secretKeyRef');
    expect(pod?.volumes?.map(({ persistentVolumeClaim }) => persistentVolumeClaim?.readOnly)).toEqual([true]);
  });
});
