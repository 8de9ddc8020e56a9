import { startIsnad } from './command.mjs';
import { fingerprint } from './fingerprint.mjs';
import { kill } from './kills.mjs';
import { observe } from './observer.mjs';
import { looseIn, picturesOf, spoiltIn } from './pictures.mjs';

/** Looks at every article that is in the graph: each is there as in the undisturbed graph, and nothing hangs in the air. */
const look = async (observer, { pictures }) => {
  const found = await observer.ask(picturesOf);
  const [spoilt, loose] = [spoiltIn(found, pictures), await observer.ask(looseIn)];
  return {
    articles: found.size,
    problems: [
      ...spoilt.map((id) => `half or otherwise: ${id}`),
      ...loose.map((id) => `hangs on nothing: ${id}`),
    ],
  };
};

const endWell = async (run, { observer, server, whole, file }) => {
  const { code, stderr } = await run.ended;
  if (code !== 0) return [`isnad ended with ${code} and said:\n${stderr}`];
  const { exported, database } = await fingerprint(observer, { environment: server.environment, file });
  return [
    ...(exported === whole.exported ? [] : [`${file} is not the undisturbed export`]),
    ...(database === whole.database ? [] : ['the database holds something else than the undisturbed one']),
  ];
};

/**
 * Seeds again and again while it, or its server, is killed in the given order, until it comes to its end.
 * @returns every kill, how many articles were looked at, and every problem: none where all is well
 */
export const torment = async (server, victims, { args, chance, whole, file, say }) => {
  const observer = observe(server);
  const came = { kills: [], looked: 0, rounds: 1, problems: [] };
  const state = { run: undefined, before: 0 };
  const seed = async () => {
    if (state.run?.hasEnded() === false) return;
    state.before = await observer.articles();
    state.run = startIsnad(args, server.environment);
  };
  const again = async () => {
    came.problems.push(...(await endWell(state.run, { observer, server, whole, file })));
    came.rounds += 1;
    await observer.clear();
  };
  while (came.kills.length < victims.length && came.problems.length === 0) {
    await seed();
    const left = whole.articles - (await observer.articles());
    const kills = victims.length - came.kills.length;
    const at = { ...state, observer, server, chance, pace: whole.pace, left, kills };
    const done = await kill(victims[came.kills.length], at);
    if (done === undefined) {
      await again();
      continue;
    }
    const seen = await look(observer, whole);
    came.kills.push(done);
    came.looked += seen.articles;
    came.problems.push(...(done.problem === undefined ? [] : [done.problem]), ...seen.problems);
    say(
      `${came.kills.length}/${victims.length} ${done.victim}, ${done.phase}, ${done.how}; ${seen.articles} articles`,
    );
  }
  await seed();
  came.problems.push(...(await endWell(state.run, { observer, server, whole, file })));
  await observer.leave();
  await server.stop();
  return came;
};
