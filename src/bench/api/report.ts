import { availableParallelism, cpus, loadavg } from 'node:os';
import { table } from '../table.js';
import type { Compared } from './compare.js';
import type { Load } from './load.js';
import type { Times } from './measure.js';

const ms = (times: Times | undefined): readonly [string, string] =>
  times === undefined ? ['', ''] : [times.p50.toFixed(2), times.p95.toFixed(2)];

const ratio = (of: Times, to: Times | undefined): string =>
  to === undefined ? '' : `${(of.p50 / to.p50).toFixed(2)}×`;

/** Where and beside what it was measured: figures of a busy machine are high. */
export const machine = (): string =>
  `${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), Node ${process.versions.node}, load average ${loadavg()
    .map((load) => load.toFixed(2))
    .join(', ')}.`;

/** isnad over HTTP against the floor, the driver alone and @neo4j/graphql. */
export const comparedTable = (all: readonly Compared[]): string =>
  table([
    [
      'ms, p50 and p95',
      'isnad',
      '',
      'floor',
      '',
      'isnad/floor',
      'driver',
      '',
      '@neo4j/graphql',
      '',
      'isnad/it',
    ],
    ...all.map(({ question, isnad, floor, driver, rival }) => [
      question.about,
      ...[...ms(isnad), ...ms(floor), ratio(isnad, floor), ...ms(driver), ...ms(rival), ratio(isnad, rival)],
    ]),
  ]);

/** The Kursk question against textbook Cypher: both over HTTP, and both on the driver alone. */
export const textbookTable = (all: readonly Compared[]): string =>
  table([
    ['ms, p50', 'isnad', 'textbook', 'isnad/textbook', 'on the driver', 'textbook', 'ours/textbook'],
    ...all.flatMap(({ question, isnad, driver, textbook, textbookOnDriver }) =>
      textbook === undefined || textbookOnDriver === undefined
        ? []
        : [
            [
              question.about,
              ...[isnad.p50.toFixed(2), textbook.p50.toFixed(2), ratio(isnad, textbook)],
              ...[driver.p50.toFixed(2), textbookOnDriver.p50.toFixed(2), ratio(driver, textbookOnDriver)],
            ],
          ],
    ),
  ]);

/** One question in two graphs. */
export interface Grown {
  readonly about: string;
  readonly small: Times;
  readonly large: Times;
}

/** What growing costs. @param sizes articles of the two graphs */
export const grownTable = (all: readonly Grown[], sizes: readonly [string, string]): string =>
  table([
    [`ms, p50 and p95, by articles`, sizes[0], '', sizes[1], '', 'ratio'],
    ...all.map(({ about, small, large }) => [about, ...ms(small), ...ms(large), ratio(large, small)]),
  ]);

/** What many connections came to, in a line. */
export const loadLine = (
  { answers, perSecond, errors, p50, p95 }: Load,
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): string =>
  `${connections} connections for ${seconds} s, the questions in turn: ${answers.toLocaleString('en')} answers, ` +
  `${Math.round(perSecond)} a second, p50 ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms, ${errors} errors.`;
