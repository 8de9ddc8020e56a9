import { describe, expect, inject, it } from 'vitest';
import { inTurn } from '../../src/graph/reader/in-turn.js';
import { connect } from '../../src/graph/graph.js';
import { runIn } from '../../src/graph/reader/run.js';

describe('statements that wait for their turn', () => {
  it('run no more at a time than they may, and each gets its answer', async () => {
    const graph = await connect(inject('neo4j'));
    let [running, most] = [0, 0];
    const run = runIn(graph, 10_000);
    const watched = inTurn(async (...asked) => {
      most = Math.max(most, (running += 1));
      try {
        return await run(...asked);
      } finally {
        running -= 1;
      }
    }, 3);
    const answers = await Promise.all(Array.from({ length: 12 }, (_, n) => watched('RETURN $n AS n', { n })));
    await graph.close();
    expect(answers.map(([row]) => row?.['n'])).toEqual(Array.from({ length: 12 }, (_, n) => n));
    expect(most).toBe(3);
  });

  it('leave a failure to whoever asked, and go on', async () => {
    const graph = await connect(inject('neo4j'));
    const run = inTurn(runIn(graph, 10_000), 1);
    const [bad, good] = await Promise.allSettled([run('RETURN nothing', {}), run('RETURN 1 AS one', {})]);
    await graph.close();
    expect([bad.status, good.status]).toEqual(['rejected', 'fulfilled']);
  });
});
