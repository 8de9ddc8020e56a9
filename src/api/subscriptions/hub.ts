import type { Logger } from 'pino';
import { IsnadError } from '../../domain/errors.js';
import type { Change, ChangeFeed } from '../../graph/changes/change-feed.js';
import { waiting, type Waiting } from './waiting.js';

/** Tells every listener what is written, in whatever process it is written. */
export interface Hub {
  /** All changes from now on. */
  readonly listen: () => Promise<Waiting<Change>>;
  /** Looks at once: something was written here. */
  readonly nudge: () => void;
  readonly close: () => void;
}

interface HubSettings {
  readonly feed: ChangeFeed;
  readonly logger: Logger;
  /** Milliseconds between two looks, while anybody listens. */
  readonly interval?: number;
}

const missed = (): IsnadError =>
  new IsnadError('LIMIT_EXCEEDED', 'More was written than is kept: some of it was missed.', {
    advice: 'Ask for what you missed with a query, and subscribe again.',
  });

/** A hub over the changes of a graph. While nobody listens it asks nothing; else one indexed look an interval, however many listen. */
export const openHub = ({ feed, logger, interval = 1000 }: HubSettings): Hub => {
  const listeners = new Set<Waiting<Change>>();
  let seen: Promise<number> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;

  const tell = (changes: readonly Change[], before: number): number => {
    const [first] = changes;
    if (first !== undefined && first.seq > before + 1) for (const one of listeners) one.fail(missed());
    for (const change of changes) for (const one of listeners) one.push(change);
    return changes.at(-1)?.seq ?? before;
  };
  const look = async (): Promise<void> => {
    for (let more = true; more && seen !== undefined;) {
      const before = await seen;
      const changes = await feed.after(before);
      seen = Promise.resolve(tell(changes, before));
      more = changes.length > 0;
    }
  };
  const lookOnce = (): void => {
    looking ??= look()
      .catch((err: unknown) => {
        logger.warn({ err }, 'changes cannot be read');
      })
      .finally(() => {
        looking = undefined;
      });
  };
  const rest = (): void => {
    clearInterval(timer);
    [timer, seen] = [undefined, undefined];
  };
  return {
    listen: async () => {
      seen ??= feed.latest();
      timer ??= setInterval(lookOnce, interval).unref();
      const one = waiting<Change>(() => {
        listeners.delete(one);
        if (listeners.size === 0) rest();
      });
      listeners.add(one);
      await seen;
      return one;
    },
    nudge: () => {
      if (listeners.size > 0) lookOnce();
    },
    close: () => {
      for (const one of listeners) one.end();
      rest();
    },
  };
};
