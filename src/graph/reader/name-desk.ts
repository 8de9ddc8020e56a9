import { nobody, type Names } from './names.js';
import { namesIn, type Selected } from './selection.js';

/** Tells what the names of one root stand for. */
export type NameDesk = (root: Selected) => Promise<Names>;

type LookUp = (names: ReadonlySet<string>) => Promise<Names>;

/**
 * Looks the names of an operation's roots up together: the roots that ask in the same turn of the event loop share one
 * look-up. What an operation has asked once it does not ask again.
 */
export const nameDesk = (lookUp: LookUp): NameDesk => {
  const known = new Map<string, Promise<Names>>();
  let waiting = new Set<string>();
  let next: Promise<Names> | undefined;
  const ask = (name: string): Promise<Names> => {
    waiting.add(name);
    next ??= turn().then(() => {
      const names = waiting;
      [waiting, next] = [new Set(), undefined];
      return lookUp(names);
    });
    return next;
  };
  const once = (name: string): Promise<Names> => {
    const answer = known.get(name) ?? ask(name);
    known.set(name, answer);
    return answer;
  };
  return async (root) => {
    const answers = new Map(
      await Promise.all(namesIn(root).map(async (name) => [name, await once(name)] as const)),
    );
    return (name) => answers.get(name)?.(name) ?? nobody;
  };
};

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
