// Runs the tests: those of API and graph beside all others, each lane with a Neo4j of its own, so that two cores have
// work. What the second lane says is told when the first has ended; the sum of both is the last line.
//   npm test                     all of them
//   npm test -- test/cli         as vitest takes it: some of them, one lane
import { spawn } from 'node:child_process';
import { once } from 'node:events';

const lanes = [['graph'], ['text', 'managed', 'cli']];
const told = process.argv.slice(2);

const vitest = (args, stdio) => spawn('npx', ['vitest', 'run', ...args], { stdio });

/** Runs one lane; its output goes through `tell`, and what its last line counts comes back. */
const runLane = async (projects, tell) => {
  const child = vitest(
    projects.flatMap((name) => ['--project', name]),
    ['ignore', 'pipe', 'pipe'],
  );
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      said.push(text);
      tell(text);
    });
  }
  const [code] = await once(child, 'close');
  // A lane that did not come to its last line has failed, whatever its tests did.
  const [, passed, failed] = [...said.join('').matchAll(/^(\d+) passed, (\d+) failed$/gmu)].at(-1) ?? [
    null,
    0,
    1,
  ];
  return { code, passed: Number(passed), failed: Number(failed) };
};

const runAll = async () => {
  const held = [];
  const [first, second] = lanes;
  const ended = await Promise.all([
    runLane(first, (text) => process.stdout.write(text)),
    runLane(second, (text) => held.push(text)),
  ]);
  process.stdout.write(held.join(''));
  const sum = (of) => ended.reduce((total, lane) => total + of(lane), 0);
  process.stdout.write(`\n${sum(({ passed }) => passed)} passed, ${sum(({ failed }) => failed)} failed\n`);
  return ended.every(({ code }) => code === 0) ? 0 : 1;
};

const runSome = async () => {
  const [code] = await once(vitest(told, 'inherit'), 'close');
  return code ?? 1;
};

process.exitCode = told.length > 0 ? await runSome() : await runAll();
