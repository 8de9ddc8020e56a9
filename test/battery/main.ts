import { parseArgs } from 'node:util';
import { filesBattery } from './files/files-battery.js';
import { requestsBattery } from './requests/requests-battery.js';
import type { Verdict } from './verdict.js';

const { values } = parseArgs({
  options: {
    files: { type: 'string' },
    requests: { type: 'string' },
    seed: { type: 'string', default: '1' },
  },
});
const seed = Number(values.seed);
const neither = values.files === undefined && values.requests === undefined;
const files = Number(values.files ?? (neither ? 1000 : 0));
const requests = Number(values.requests ?? (neither ? 10_000 : 0));

const tell = (what: string, { figures, wrong }: Verdict): void => {
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(32)} ${String(value)}`);
  for (const line of wrong.slice(0, 100)) console.log(`  wrong: ${line}`);
  console.log(wrong.length === 0 ? `battery: ${what} held` : `battery: ${what}: ${wrong.length} wrong`);
  if (wrong.length > 0) process.exitCode = 1;
};

if (files > 0) tell('files', await filesBattery({ count: files, seed }));
if (requests > 0) tell('requests', await requestsBattery({ count: requests, seed }));
