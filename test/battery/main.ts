import { parseArgs } from 'node:util';
import { filesBattery } from './files/files-battery.js';

const { values } = parseArgs({
  options: {
    files: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
});

const { figures, wrong } = await filesBattery({ count: Number(values.files), seed: Number(values.seed) });
for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(32)} ${value}`);
for (const line of wrong.slice(0, 100)) console.log(`  wrong: ${line}`);
console.log(wrong.length === 0 ? 'battery: files held' : `battery: ${wrong.length} wrong`);
process.exitCode = wrong.length === 0 ? 0 : 1;
