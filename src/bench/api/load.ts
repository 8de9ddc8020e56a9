import type { Client } from './http-client.js';
import { type Times, timesOf } from './measure.js';
import type { Question } from './questions.js';

/** What many clients at once came to. */
export interface Load extends Times {
  readonly answers: number;
  readonly perSecond: number;
  /** Requests that got no answer, another status than 200, or an answer with errors. */
  readonly errors: number;
}

/** So many connections ask the questions in turn for so many seconds, each the next as soon as it has its answer. */
export const loadOf = async (
  client: Client,
  questions: readonly Question[],
  { connections, seconds }: { readonly connections: number; readonly seconds: number },
): Promise<Load> => {
  const start = performance.now();
  const times: number[] = [];
  let errors = 0;
  const ask = async (first: number): Promise<void> => {
    for (let at = first; performance.now() - start < seconds * 1_000; at += 1) {
      const question = questions[at % questions.length];
      if (question === undefined) return;
      try {
        const { status, body, ms } = await client.ask(question);
        times.push(ms);
        if (status !== 200 || body.includes('"errors":')) errors += 1;
      } catch {
        errors += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, first) => ask(first)));
  const took = (performance.now() - start) / 1_000;
  return { ...timesOf(times), answers: times.length, perSecond: times.length / took, errors };
};
