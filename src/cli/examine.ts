import { diagnose, type Finding } from '../graph/managed/diagnose.js';
import { dataDirOf } from '../graph/open-graph.js';
import { settingsFrom } from '../graph/settings-from.js';

/** What was found, and whether a database can be had with it. */
export interface Examination {
  readonly findings: readonly Finding[];
  readonly well: boolean;
}

/** Looks at everything that a graph needs. With NEO4J_URI set, whether that server answers is all that matters. */
export const examine = async (): Promise<Examination> => {
  const environment = process.env;
  const findings = await diagnose({ environment, dataDir: dataDirOf(environment) });
  const isNamed = settingsFrom(environment) !== undefined;
  const well = findings.every(({ what, ok }) => ok || (isNamed && what !== 'NEO4J_URI'));
  return { findings, well };
};

/** The findings as lines, each bad one with what to do. */
export const listing = (findings: readonly Finding[], well: boolean): string => {
  const width = Math.max(...findings.map(({ what }) => what.length));
  const line = ({ what, ok, found, advice }: Finding): string =>
    `${ok ? 'ok ' : 'bad'}  ${what.padEnd(width)}  ${found}${advice === undefined ? '' : `\n     ${' '.repeat(width)}  ${advice}`}\n`;
  return `${findings.map(line).join('')}${well ? 'A database can be had.' : 'No database can be had as things are.'}\n`;
};
