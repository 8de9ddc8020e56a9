import type { GraphSettings } from '../../graph/graph.js';

/** The other end of a server process: the first message is a database, the answer the address of a server over it. */
export const serveFor = (
  start: (settings: GraphSettings) => Promise<string>,
  further: () => unknown = () => undefined,
): void => {
  const answer = (message: unknown): void => {
    process.send?.(message ?? null);
  };
  process.once('message', (settings: GraphSettings) => {
    void start(settings).then((url) => {
      answer(url);
      process.on('message', () => {
        answer(further());
      });
    });
  });
  process.once('SIGTERM', () => process.exit(0));
  process.once('disconnect', () => process.exit(0));
};
