/** Lets work on the same things follow one another, and work on different things overlap. */
export interface Turns {
  /** Does the work once all that was begun before on any of these things has ended, well or not. */
  take<T>(things: readonly string[], work: () => Promise<T>): Promise<T>;
}

/** Turns that nobody has taken yet. */
export const turns = (): Turns => {
  const last = new Map<string, Promise<unknown>>();
  return {
    take: async (things, work) => {
      const before = things.flatMap((thing) => last.get(thing) ?? []);
      const mine = Promise.allSettled(before).then(work);
      for (const thing of things) last.set(thing, mine);
      try {
        return await mine;
      } finally {
        for (const thing of things) if (last.get(thing) === mine) last.delete(thing);
      }
    },
  };
};
