import { backUp } from '../graph/backup/back-up.js';
import { restore } from '../graph/backup/restore.js';
import type { Counts } from '../graph/backup/seal.js';
import { dataDirOf } from '../graph/open-graph.js';
import { note, print } from './output.js';

const counted = ({ articles, assertions, claims, judgements }: Counts): string =>
  `${articles} articles, ${assertions} assertions, ${claims} claims, ${judgements} judgements`;

const here = () => ({ environment: process.env, dataDir: dataDirOf(process.env), report: note });

/** Writes the managed database into a file and says what it holds. @throws IsnadError as `backUp` does */
export const makeBackup = async (file: string, overwrite: boolean): Promise<void> => {
  const { counts, bytes, file: written } = await backUp({ ...here(), file, overwrite });
  await print(`${written}: ${counted(counts)}; ${(bytes / 1e6).toFixed(1)} MB\n`);
};

/** Puts a backup in the place of the managed database and says what it holds. @throws IsnadError as `restore` does */
export const restoreBackup = async (file: string, replace: boolean): Promise<void> => {
  const { counts, seal } = await restore({ ...here(), file, replace });
  const made = seal === undefined ? 'a dump without isnad’s seal, loaded and opened' : `made ${seal.made}`;
  await print(`${counted(counts)}; ${made}\n`);
};
