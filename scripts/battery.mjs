// Broken files and mutated requests against the built command; prints what became of them.
//   npm run battery -- --files 1000 --requests 10000 --seed 1
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const outfile = `${root}/node_modules/.cache/isnad-battery.mjs`;
await build({
  entryPoints: [`${root}/test/battery/main.ts`],
  ...{ bundle: true, platform: 'node', format: 'esm', packages: 'external', outfile, logLevel: 'warning' },
});
const { status } = spawnSync(process.execPath, [outfile, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
