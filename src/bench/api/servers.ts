import { fileURLToPath } from 'node:url';
import type { GraphSettings } from '../../graph/graph.js';
import { clientOf, type Client } from './http-client.js';
import { rivalModule, type ServerProcess, startProcess } from './server-process.js';

/** A server and somebody who asks it. */
export interface Asked {
  readonly client: Client;
  readonly process: ServerProcess;
}

/** Every server that is measured, each over the same database. */
export interface Servers {
  readonly isnad: Asked;
  readonly floor: Asked;
  readonly rival?: Asked;
  close(): Promise<void>;
}

const own = (name: string): string => fileURLToPath(new URL(`./${name}.js`, import.meta.url));

const ask = async (module: string, settings: GraphSettings): Promise<Asked> => {
  const process = await startProcess(module, settings);
  return { process, client: clientOf(process.url) };
};

const stop = async ({ client, process }: Asked): Promise<void> => {
  client.close();
  await process.stop();
};

/** isnad's API alone. */
export const startIsnad = async (
  settings: GraphSettings,
): Promise<Asked & { readonly close: () => Promise<void> }> => {
  const asked = await ask(own('isnad-main'), settings);
  return { ...asked, close: () => stop(asked) };
};

/** @param rival whether @neo4j/graphql is asked too */
export const startServers = async (
  settings: GraphSettings,
  rival: boolean,
  report: (message: string) => void,
): Promise<Servers> => {
  const started: Asked[] = [];
  const close = async (): Promise<void> => {
    await Promise.all(started.map(stop));
  };
  const start = async (module: string): Promise<Asked> => {
    const asked = await ask(module, settings);
    started.push(asked);
    return asked;
  };
  try {
    const [isnad, floor] = [await start(own('isnad-main')), await start(own('floor-main'))];
    return rival
      ? { isnad, floor, rival: await start(await rivalModule(report)), close }
      : { isnad, floor, close };
  } catch (error) {
    await close();
    throw error;
  }
};
