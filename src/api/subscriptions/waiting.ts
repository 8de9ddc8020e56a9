import { IsnadError } from '../../domain/errors.js';

const mostWaiting = 1000;

const tooSlow = (): IsnadError =>
  new IsnadError('LIMIT_EXCEEDED', 'You fell behind: more changed than is kept for you.', {
    advice: 'Ask for what you missed with a query, and subscribe again.',
  });

/** A line of things that one listener has yet to take, bounded: who is too slow is told so and let go. */
export interface Waiting<T> extends AsyncIterable<T> {
  readonly push: (one: T) => void;
  readonly fail: (error: Error) => void;
  readonly end: () => void;
}

/** @param gone called once, when nobody listens any more */
export const waiting = <T>(gone: () => void): Waiting<T> => {
  const line: T[] = [];
  let over: { readonly error?: Error } | undefined;
  let wake: () => void = () => undefined;
  const finish = (how: { readonly error?: Error }): void => {
    if (over !== undefined) return;
    over = how;
    gone();
    wake();
  };
  async function* take(): AsyncGenerator<T> {
    try {
      for (;;) {
        const next = line.shift();
        if (next !== undefined) yield next;
        else if (over !== undefined) break;
        else await new Promise<void>((resolve) => (wake = resolve));
      }
      if (over.error !== undefined) throw over.error;
    } finally {
      finish({});
    }
  }
  return {
    push: (one) => {
      if (over !== undefined) return;
      line.push(one);
      if (line.length > mostWaiting) {
        line.length = 0;
        finish({ error: tooSlow() });
      }
      wake();
    },
    fail: (error) => {
      finish({ error });
    },
    end: () => {
      finish({});
    },
    [Symbol.asyncIterator]: take,
  };
};
