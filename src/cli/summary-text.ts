import type { Summary } from '../ingest/ingest.js';

const byReason = ({ failedBy }: Summary): string =>
  Object.entries(failedBy)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `${count} ${code}`)
    .join(', ');

/** What seeding came to, one fact a line. */
export const summaryText = (summary: Summary, dryRun: boolean): string => {
  const { read, added, unchanged, older, replaced, failed, found, claims, newLinks } = summary;
  const written = [
    ['new', `${added} articles`],
    ['unchanged', `${unchanged} articles`],
    ...(older === 0 ? [] : ([['older', `${older} articles: another version of theirs stands`]] as const)),
    ...(replaced === 0
      ? []
      : ([['replaced', `${replaced} articles, by another text of their file or url`]] as const)),
    ['claims', `${claims} made by the new articles`],
    ['new links', `${newLinks}`],
  ] as const;
  const lines = [
    ['read', `${read} articles, ${found} assertions in ${dryRun ? 'them' : 'those that were extracted'}`],
    ...(dryRun ? ([['written', 'nothing: a dry run']] as const) : written),
    ['failed', failed === 0 ? '0' : `${failed}: ${byReason(summary)}; each is named above`],
  ] as const;
  return lines.map(([label, value]) => `${label.padEnd(10)} ${value}\n`).join('');
};
