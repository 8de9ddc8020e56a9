import type { Summary } from '../ingest/summary.js';

/** What seeding came to, one fact a line. */
export const summaryText = (summary: Summary, dryRun: boolean): string => {
  const { read, added, unchanged, failed, found, claims, newLinks } = summary;
  const written = [
    ['new', `${added} articles`],
    ['unchanged', `${unchanged} articles`],
    ['claims', `${claims} made by the new articles`],
    ['new links', `${newLinks}`],
  ] as const;
  const lines = [
    ['read', `${read} articles, ${found} assertions`],
    ...(dryRun ? ([['written', 'nothing: a dry run']] as const) : written),
    ['failed', failed === 0 ? '0' : `${failed}, each named above`],
  ] as const;
  return lines.map(([label, value]) => `${label.padEnd(10)} ${value}\n`).join('');
};
