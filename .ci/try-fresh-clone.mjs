// Clones HEAD, installs it, starts it as the README says, asks the Kursk question, presses Ctrl-C, and looks for
// processes that stayed. Twice: the second start has all that the first one made.
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import assert from 'node:assert/strict';

const folder = mkdtempSync(join(tmpdir(), 'isnad-clone-'));
const clone = join(folder, 'isnad');
const ours = /^(?:NEO4J_|ISNAD_|HOST$|DEBUG$)/u;
const env = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name))),
  PORT: '0',
};

const started = async () => {
  // A process group of its own, as a terminal gives one to a command.
  const child = spawn('npm', ['start'], {
    cwd: clone,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
  while (!/Ctrl-C stops it/u.test(output)) {
    const more = await Promise.race([once(child.stdout, 'data'), closed.then(() => 'closed')]);
    assert.notEqual(more, 'closed', `npm start ended: ${output}`);
  }
  return { child, closed, output };
};

const ask = async (output) => {
  const [, url] = /GraphQL +(http:\S+)/u.exec(output) ?? [];
  const [, body] = /-d '(.*)'/u.exec(output) ?? [];
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  const { data, errors } = await response.json();
  assert.equal(errors, undefined);
  return data.claims;
};

const processesHere = () =>
  readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/u.test(name) && readFileSync(`/proc/${name}/cmdline`, 'utf8').includes(folder);
    } catch {
      return false; // It has ended meanwhile.
    }
  });

const untilNoneIsLeft = async () => {
  for (let tries = 0; processesHere().length > 0; tries += 1) {
    assert.ok(tries < 100, `left behind: ${processesHere().join(' ')}`);
    await sleep(200);
  }
};

const startAskStop = async (which) => {
  const begun = Date.now();
  const { child, closed, output } = await started();
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  const { totalCount, edges } = await ask(output);
  assert.ok(totalCount > 0 && edges.every(({ node }) => node.assertions.length > 0));
  process.kill(-child.pid, 'SIGINT');
  await closed;
  await untilNoneIsLeft();
  console.log(`${which} start: ready after ${seconds} s, ${totalCount} claims, no process left behind`);
};

try {
  execFileSync('git', ['clone', '--quiet', process.cwd(), clone]);
  execFileSync('npm', ['install'], { cwd: clone, stdio: 'inherit' });
  assert.equal(execFileSync('git', ['status', '--porcelain'], { cwd: clone, encoding: 'utf8' }), '');
  await startAskStop('first');
  await startAskStop('second');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
