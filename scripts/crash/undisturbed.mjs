import { runIsnad, startIsnad } from './command.mjs';
import { fingerprint } from './fingerprint.mjs';
import { observe, until } from './observer.mjs';
import { picturesOf } from './pictures.mjs';

const seedOnce = async (observer, environment, { args }) => {
  const begun = Date.now();
  const run = startIsnad(args, environment);
  await until(async () => run.hasEnded() || (await observer.articles()) > 0, 600_000, 20);
  const startMs = Date.now() - begun;
  const { code, stderr, seconds } = await run.ended;
  if (code !== 0) throw new Error(`the undisturbed run ended with ${code}:\n${stderr}`);
  return { seconds, writingMs: seconds * 1000 - startMs };
};

/** Seeds once without any trouble: the graph that all others have to be, and how fast it comes to be here. */
export const undisturbed = async (server, { args, batch, file }) => {
  const observer = observe(server);
  await observer.articles();
  const { seconds, writingMs } = await seedOnce(observer, server.environment, { args });
  const pictures = await observer.ask(picturesOf);
  const same = await fingerprint(observer, { environment: server.environment, file });
  // What a run takes that finds everything there: to start, to read and to look up.
  const again = await runIsnad(args, server.environment);
  await observer.leave();
  const articles = pictures.size;
  const pace = { startMs: again.seconds * 1000, msPerBatch: (writingMs / articles) * batch };
  return { ...same, pictures, articles, seconds, pace };
};
