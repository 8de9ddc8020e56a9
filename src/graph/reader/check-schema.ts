import { IsnadError } from '../../domain/errors.js';
import { schemaNames } from '../schema.js';
import type { Run } from './run.js';

/**
 * Makes sure that every constraint and index is there and answers.
 * @throws IsnadError DATABASE_FAILED that names what is missing, NoDatabase where nothing answers
 */
export const checkSchema = async (run: Run): Promise<void> => {
  const rows = await run(`SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name`, {});
  const online = new Set(rows.map((row) => row['name']));
  const missing = schemaNames.filter((name) => !online.has(name));
  if (missing.length > 0)
    throw new IsnadError(
      'DATABASE_FAILED',
      `The schema of the graph is not current: ${missing.join(', ')}.`,
      {
        advice: 'Start isnad once where it may create indexes, or wait until they are filled.',
      },
    );
};
