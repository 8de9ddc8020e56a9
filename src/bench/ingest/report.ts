import { machine } from '../api/report.js';
import { medianOf } from '../median-time.js';
import { table, whole } from '../table.js';
import { type GraphRows, sizeOfRows } from './graph-rows.js';
import type { IsnadRun, IsnadTask } from './isnad-run.js';
import type { Round } from './round.js';

const rate = (articles: number, ms: number): string => ((articles / ms) * 1_000).toFixed(1);

const written = (run: IsnadRun, { batch, jobs }: Pick<IsnadTask, 'batch' | 'jobs'>): string =>
  `${whole(run.transactions)} transactions of ${batch} articles, ${jobs} at a time: ` +
  `${(run.statements / run.attempts).toFixed(1)} statements each, ${whole(run.attempts - run.transactions)} begun anew, ` +
  `${whole(run.deadlocks)} of them for a deadlock. The isnad process held ${whole(run.megabytes)} MB at most.`;

/** Both ways of isnad beside the raw rows, by the medians of the rounds. */
export const againstRaw = (rounds: readonly Round[], rows: GraphRows, task: IsnadTask): string => {
  const articles = rounds[0]?.endToEnd.articles ?? 0;
  const size = sizeOfRows(rows);
  const median = (of: (round: Round) => number): number => medianOf(rounds.map(of));
  const raw = median((round) => round.raw);
  const row = (name: string, ms: number): readonly string[] => [
    ...[name, rate(articles, ms), (ms / articles).toFixed(2)],
    `${(raw / ms).toFixed(2)}×`,
  ];
  const last = rounds.at(-1)?.endToEnd;
  return [
    `${whole(articles)} made articles: ${whole(size.nodes)} nodes, ${whole(size.edges)} relationships. ${machine()}`,
    `Medians of ${rounds.length} rounds after one to warm up, the three in turn.`,
    '',
    table([
      ['', 'articles a second', 'ms an article', 'of raw'],
      row(
        'isnad, from files to the graph',
        median((round) => round.endToEnd.ms),
      ),
      row(
        'isnad, extraction left out',
        median((round) => round.writeOnly.ms),
      ),
      row('the same rows raw', raw),
    ]),
    '',
    last === undefined ? '' : written(last, task),
    '',
  ].join('\n');
};

/** A long run against its own first thousand. */
export const grownRun = (run: IsnadRun, task: IsnadTask): string => {
  const thousands = [0, ...run.thousands];
  const between = (from: number, to: number): string => {
    const ms = (thousands[to] ?? 0) - (thousands[from] ?? 0);
    return rate((to - from) * 1_000, ms);
  };
  const all = run.thousands.length;
  const first = thousands[1] ?? run.ms;
  const tenth = Math.max(1, Math.floor(all / 10));
  return [
    `${whole(run.articles)} made articles. ${machine()}`,
    '',
    table([
      ['', 'articles a second', 'of the first 1,000'],
      ['the first 1,000', rate(Math.min(run.articles, 1_000), first), '1.00×'],
      ['all', rate(run.articles, run.ms), `${((run.articles / run.ms) * (first / 1_000)).toFixed(2)}×`],
      [
        `the last ${whole(tenth * 1_000)}`,
        between(all - tenth, all),
        `${((Number(between(all - tenth, all)) * first) / 1_000_000).toFixed(2)}×`,
      ],
    ]),
    '',
    written(run, task),
    '',
  ].join('\n');
};
