import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { GraphSettings } from '../../graph/graph.js';
import type { IsnadRun, IsnadTask } from './isnad-run.js';

/** isnad in a process of its own: its memory is its own. */
export interface IsnadProcess {
  /** @throws Error with what went wrong in the process */
  run(task: IsnadTask): Promise<IsnadRun>;
  stop(): void;
}

const module = fileURLToPath(new URL('./isnad-main.js', import.meta.url));

type Answer = 'ready' | { readonly run: IsnadRun } | { readonly error: string };

/** Starts the process over a database. */
export const startIsnadProcess = async (settings: GraphSettings): Promise<IsnadProcess> => {
  const child = fork(module, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const gone = once(child, 'exit').then(([code]: unknown[]) => {
    throw new Error(`the process that seeds ended with code ${String(code)}`);
  });
  gone.catch(() => undefined);
  const request = async (message: object): Promise<Answer> => {
    const answer = once(child, 'message');
    child.send(message);
    return (await Promise.race([answer, gone]))[0] as Answer;
  };
  await request(settings);
  return {
    run: async (task) => {
      const answer = await request(task);
      if (answer === 'ready' || 'error' in answer)
        throw new Error(answer === 'ready' ? answer : answer.error);
      return answer.run;
    },
    stop: () => void child.kill('SIGTERM'),
  };
};
