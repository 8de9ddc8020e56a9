import { Worker } from 'node:worker_threads';
import type { Reply, Request, ThreadData } from './request.js';

/** A thread ended in the middle of its work. */
export class ThreadLost extends Error {
  /** @param at the portion and the index of the article that it had begun; no portion where it was at none */
  constructor(
    readonly at: { readonly portion: number; readonly index: number },
    cause: unknown,
  ) {
    super('a thread was lost', { cause });
  }

  /** Whether it needed more memory than it may take. */
  get isOutOfMemory(): boolean {
    return (this.cause as { readonly code?: unknown } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY';
  }
}

interface Waiting {
  readonly done: (outcomes: readonly unknown[]) => void;
  readonly failed: (lost: ThreadLost) => void;
}

/** What a thread needs to be started, and started again. */
export interface ThreadSettings {
  readonly file: URL;
  readonly whole: boolean;
  /** Megabytes that its objects may take. */
  readonly memory: number;
}

/** Owns a thread: starts it at the first request, and another after it is lost. */
export class Thread {
  /** How many threads there were: whoever asked an earlier one has nothing held any more. */
  generation = 0;
  readonly #at = new Int32Array(new SharedArrayBuffer(8));
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #requests = 0;
  #ended = false;

  constructor(private readonly settings: ThreadSettings) {}

  /** Requests that are not answered yet. */
  get load(): number {
    return this.#waiting.size;
  }

  /** @throws ThreadLost; any other error once it was ended */
  ask(request: Omit<Request, 'id'>): Promise<readonly unknown[]> {
    if (this.#ended) return Promise.reject(new Error('the thread was ended'));
    const worker = (this.#worker ??= this.#start());
    const id = (this.#requests += 1);
    return new Promise((done, failed) => {
      this.#waiting.set(id, { done, failed });
      worker.postMessage({ ...request, id } satisfies Request);
    });
  }

  async end(): Promise<void> {
    this.#ended = true;
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const { file, whole, memory } = this.settings;
    this.generation += 1;
    const worker = new Worker(file, {
      workerData: { whole, at: this.#at } satisfies ThreadData,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 16 },
    });
    let cause: unknown;
    worker.on('message', ({ id, outcomes }: Reply) => {
      this.#waiting.get(id)?.done(outcomes);
      this.#waiting.delete(id);
    });
    worker.on('error', (error) => (cause = error));
    worker.on('exit', () => {
      this.#lose(cause);
    });
    return worker;
  }

  #lose(cause: unknown): void {
    this.#worker = undefined;
    const [portion = 0, index = 0] = this.#at;
    this.#at.fill(0);
    const lost = new ThreadLost({ portion, index }, cause);
    const all = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { failed } of all) failed(lost);
  }
}
