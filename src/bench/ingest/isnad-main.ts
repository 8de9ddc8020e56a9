import { connect, type GraphSettings } from '../../graph/graph.js';
import { type IsnadTask, runIsnad } from './isnad-run.js';

// A process that seeds: the first message is a database, every further one a task, each answered with how it went.
const answer = (message: unknown): void => void process.send?.(message);

process.once('message', (settings: GraphSettings) => {
  void connect(settings).then((graph) => {
    answer('ready');
    process.on('message', (task: IsnadTask) => {
      runIsnad(graph, task).then(
        (run) => {
          answer({ run });
        },
        (error: unknown) => {
          answer({ error: String((error as Error).stack) });
        },
      );
    });
  });
});
process.once('SIGTERM', () => process.exit(0));
process.once('disconnect', () => process.exit(0));
