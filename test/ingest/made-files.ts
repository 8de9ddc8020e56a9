import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { findArticleFiles, type IngestTask } from '../../src/ingest/ingest.js';

/** An article of one sentence with a number of its own. */
export const sentence = (number: number): string =>
  `قال وزير الدفاع السوداني إن ${number} جندياً قتلوا في معارك أمس.`;

/** Files of a folder that is gone when the test is done. */
export const filesWith = async (texts: Readonly<Record<string, string>>): Promise<IngestTask['files']> => {
  const folder = await mkdtemp(join(tmpdir(), 'isnad-made-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  return (await findArticleFiles([folder])).files;
};
