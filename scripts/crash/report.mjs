import { phases } from './kills.mjs';

const row = (name, value) => `${name.padEnd(44)}${value}\n`;

const byPhase = (kills) =>
  phases.map((phase) => `${kills.filter((one) => one.phase === phase).length} ${phase}`).join(', ');

const outcomes = (kills) => {
  const count = (how) => kills.filter((one) => one.how === how).length;
  return `${count('went on')} waited and went on, ${count('stopped')} stopped with a message`;
};

const ofServer = (name, kills) =>
  kills.length === 0
    ? ''
    : row(`${name}: kill -9 of the JVM`, `${kills.length}: ${byPhase(kills)}`) +
      row('  what isnad did', outcomes(kills));

const partOf = (name, came) => {
  if (came === undefined) return '';
  const of = (victim) => came.kills.filter((one) => one.victim === victim);
  const isnad = of('isnad');
  return (
    (isnad.length === 0 ? '' : row(`${name}: kill -9 of isnad`, `${isnad.length}: ${byPhase(isnad)}`)) +
    ofServer(name, of('server')) +
    row('  articles looked at after the kills', came.looked)
  );
};

/** What it came to, for people, and whether all is well. */
export const reportOf = ({ options, whole, managed, own, seconds }) => {
  const problems = [...managed.problems, ...(own?.problems ?? [])];
  const text = [
    row('made articles', `${options.articles}, seed ${options.seed}`),
    row('undisturbed', `${whole.seconds.toFixed(1)} s, ${whole.lines} nodes and relationships`),
    partOf('managed server', managed),
    partOf('NEO4J_URI', own),
    row('lost, doubled, half-written or different', problems.length),
    row('time', `${seconds.toFixed(0)} s`),
    ...problems.slice(0, 20).map((problem) => `  ${problem}\n`),
    problems.length === 0
      ? 'Every export is that of the undisturbed graph, byte for byte, and so is every node of the database.\n'
      : 'Not the same graph.\n',
  ].join('');
  return { text, isWell: problems.length === 0 };
};
