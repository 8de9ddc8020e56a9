import { hash } from 'node:crypto';
import { command } from './command.js';

/** What the whole graph is, as a hash of its export. */
export const fingerprint = async (
  environment: Readonly<Record<string, string>>,
  ...options: readonly string[]
): Promise<string> => {
  let all = '';
  await command(['export', '--format', 'jsonld', ...options], {
    environment,
    line: (line) => (all = hash('sha256', all + line)),
  });
  return all;
};
