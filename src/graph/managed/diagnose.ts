import { access, constants, statfs } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { execFile } from 'node:child_process';
import { IsnadError } from '../../domain/errors.js';
import { connect, type GraphSettings } from '../graph.js';
import { inSession } from '../in-session.js';
import { checkLayout } from '../layout.js';
import { settingsFrom } from '../settings-from.js';
import { cacheFolder, neo4jVersion } from './cache-folder.js';
import { askStatus } from './connect-to-supervisor.js';
import { isThere } from './is-there.js';
import { javasOf, oldestJava } from './java.js';
import { threeWays } from './no-server.js';
import { readPassword } from './password.js';
import { placeOf } from './place.js';

/** One thing that isnad needs or uses, and how it stands. */
export interface Finding {
  readonly what: string;
  readonly ok: boolean;
  readonly found: string;
  /** What to do, where something is amiss. */
  readonly advice?: string;
}

/** Where to look. */
export interface DiagnosisWish {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly dataDir: string;
}

const neededBytes = 500_000_000;

const node: Finding = { what: 'Node.js', ok: true, found: process.versions.node };

const java = async ({ environment }: DiagnosisWish): Promise<Finding> => {
  const javas = await javasOf(environment);
  const found = javas.map(({ command, version }) => `${version} (${command})`).join(', ');
  const ok = javas.some(({ major }) => major >= oldestJava);
  if (ok) return { what: 'Java', ok, found };
  return {
    what: 'Java',
    ok,
    found: found === '' ? 'none' : found,
    advice: `Install Java ${oldestJava} or newer.`,
  };
};

const mavenVersion = ({ environment }: DiagnosisWish): Promise<string | undefined> =>
  new Promise((done) => {
    execFile('mvn', ['-B', '-Dstyle.color=never', '-version'], { env: environment }, (error, told) => {
      done(error === null ? /Apache Maven (\S+)/.exec(told)?.[1] : undefined);
    });
  });

const jarsOf = ({ environment }: DiagnosisWish): Promise<string | undefined> => {
  const lib = join(cacheFolder(environment), 'lib');
  return access(lib).then(
    () => lib,
    () => undefined,
  );
};

const maven = async (wish: DiagnosisWish): Promise<Finding> => {
  const what = 'Maven';
  const version = await mavenVersion(wish);
  if (version !== undefined) return { what, ok: true, found: version };
  // It downloads Neo4j and does nothing else.
  if ((await jarsOf(wish)) !== undefined)
    return { what, ok: true, found: 'none, and none is needed: Neo4j is downloaded' };
  return {
    what,
    ok: false,
    found: 'none',
    advice: 'Install Maven: isnad downloads Neo4j with it, once.',
  };
};

const jars = async (wish: DiagnosisWish): Promise<Finding> => ({
  what: `Neo4j ${neo4jVersion}`,
  ok: true,
  found: (await jarsOf(wish)) ?? 'not yet: downloaded at the first start (123 MB)',
});

/** The folder itself may not be there yet: then the nearest one above it decides. */
const nearest = async (folder: string): Promise<string> => {
  const there = await isThere(folder);
  return there || dirname(folder) === folder ? folder : nearest(dirname(folder));
};

const dataDirectory = async ({ dataDir }: DiagnosisWish): Promise<Finding> => {
  const what = 'Data directory';
  const wanted = resolve(dataDir);
  const advice = 'Set ISNAD_DATA_DIR to a folder that can be written and has 500 MB.';
  try {
    const folder = await nearest(wanted);
    await access(join(folder, '.'), constants.W_OK);
    const { bavail, bsize } = await statfs(folder);
    const found = `${wanted}, ${Math.floor((bavail * bsize) / 1_000_000)} MB free`;
    return bavail * bsize >= neededBytes ? { what, ok: true, found } : { what, ok: false, found, advice };
  } catch (error) {
    return { what, ok: false, found: `${wanted}: ${(error as Error).message}`, advice };
  }
};

/** What is wrong with a database, if anything is: it does not answer, or another isnad has written it. */
const lookInto = async (settings: GraphSettings): Promise<Omit<Finding, 'what'> | undefined> => {
  try {
    const graph = await connect(settings);
    await inSession(graph, (session) => checkLayout(session)).finally(() => graph.close());
    return undefined;
  } catch (error) {
    const isOld = error instanceof IsnadError && error.code === 'OLD_GRAPH';
    const advice = (isOld ? error.advice : undefined) ?? threeWays;
    return { ok: false, found: (error as Error).message, advice };
  }
};

const named = async ({ environment }: DiagnosisWish): Promise<Finding> => {
  const what = 'NEO4J_URI';
  const settings = settingsFrom(environment);
  if (settings === undefined) return { what, ok: true, found: 'not set: isnad runs Neo4j itself' };
  const found = await lookInto(settings);
  return { what, ...(found ?? { ok: true, found: `${settings.uri} answers` }) };
};

const notRunning: Finding = {
  what: 'Managed Neo4j',
  ok: true,
  found: 'not running: started when it is needed',
};

const managed = async ({ dataDir }: DiagnosisWish): Promise<Finding> => {
  const what = 'Managed Neo4j';
  if (!(await isThere(join(resolve(dataDir), 'supervisor')))) return notRunning;
  const place = await placeOf(dataDir);
  const status = await askStatus(place.socket);
  if (status === undefined) return notRunning;
  if (status.closedFor !== undefined)
    return { what, ok: true, found: `stopped for ${status.closedFor} by process ${status.supervisor}` };
  const { uri, server = 0, supervisor, leases } = status;
  const more = `; supervisor ${supervisor}; used by ${leases.join(', ') || 'nobody'}`;
  if (uri === undefined) return { what, ok: true, found: `starting${more}` };
  const password = await readPassword(place.passwordFile);
  const wrong = await lookInto({ uri, username: 'neo4j', password });
  return { what, ...(wrong ?? { ok: true, found: `${uri}, pid ${server}${more}` }) };
};

/** Looks at everything that a graph needs here, changing nothing. Java and Maven matter only without NEO4J_URI. */
export const diagnose = async (wish: DiagnosisWish): Promise<readonly Finding[]> => {
  const looks = [java, maven, jars, dataDirectory, named, managed];
  return [node, ...(await Promise.all(looks.map((look) => look(wish))))];
};
