import { UnreadableArticle } from '../../domain/errors.js';
import type { Desk, Extracted, Portion, Read } from '../desk.js';
import { defect, told, type ToldFailure } from '../failure.js';
import { Thread, ThreadLost, type ThreadSettings } from './thread.js';

/** Threads that read and extract. */
export interface Threads extends Desk {
  end(): Promise<void>;
}

const nameOf = (portion: Portion, index: number): string => {
  const source = portion.sources[index];
  return source === undefined ? '' : 'code' in source ? source.file : source.name;
};

const failureAt = (portion: Portion, lost: ThreadLost, memory: number): ToldFailure => {
  const file = nameOf(portion, lost.at.index);
  if (!lost.isOutOfMemory) return told(defect(file, 'reading', lost.cause ?? lost));
  const reason = `to read it takes more than the ${memory} MB of memory that one article may take`;
  return told({ file, error: new UnreadableArticle(file, reason, 'Split it: one article a file.') });
};

// A thread that is lost before it has begun anything was lost for another reason, which will not go away.
const mostLostForNothing = 3;

/**
 * Starts threads. An article that takes more memory than a thread has is one failure: its thread is started anew and
 * what else it held is read once more.
 */
export const startThreads = (count: number, settings: ThreadSettings): Threads => {
  const threads = Array.from({ length: count }, () => new Thread(settings));
  const homes = new Map<number, { readonly thread: Thread; readonly generation: number }>();
  const lostArticles = new Map<number, Map<number, ToldFailure>>();

  const leftOf = ({ id, sources }: Portion): Portion => {
    const lost = lostArticles.get(id);
    return { id, sources: sources.map((source, index) => lost?.get(index) ?? source) };
  };

  const untilDone = async <T>(portion: Portion, work: () => Promise<T>): Promise<T> => {
    for (let forNothing = 0; ;) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof ThreadLost)) throw error;
        if (error.at.portion === 0 && (forNothing += 1) > mostLostForNothing) throw error.cause;
        if (error.at.portion !== portion.id) continue;
        const lost = lostArticles.get(portion.id) ?? new Map<number, ToldFailure>();
        lostArticles.set(portion.id, lost.set(error.at.index, failureAt(portion, error, settings.memory)));
      }
    }
  };

  const leastBusy = (): Thread => threads.reduce((best, one) => (one.load < best.load ? one : best));

  const read = async (portion: Portion): Promise<readonly Read[]> => {
    const thread = leastBusy();
    const asked = thread.ask({ does: 'read', portion: leftOf(portion), which: [] });
    const { generation } = thread;
    const outcomes = await asked;
    homes.set(portion.id, { thread, generation });
    return outcomes as readonly Read[];
  };

  const extract = async (
    portion: Portion,
    which: readonly number[],
  ): Promise<readonly (Extracted | ToldFailure)[]> => {
    const home = homes.get(portion.id);
    const isHeld = home !== undefined && home.generation === home.thread.generation;
    const outcomes = await (home?.thread ?? leastBusy()).ask({
      does: 'extract',
      portion: isHeld ? { id: portion.id, sources: [] } : leftOf(portion),
      which,
    });
    return outcomes as readonly (Extracted | ToldFailure)[];
  };

  return {
    read: (portion) => untilDone(portion, () => read(portion)),
    extract: async (portion, which) => {
      const outcomes = await untilDone(portion, () => extract(portion, which));
      homes.delete(portion.id);
      lostArticles.delete(portion.id);
      return outcomes;
    },
    end: async () => {
      await Promise.all(threads.map((thread) => thread.end()));
    },
  };
};
