import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { writeExtractions } from '../../../src/graph/writer/write-extractions.js';
import { stories } from '../../api/stories.js';
import { writingOver, type Writing } from '../../api/writing.js';
import { dumpOf } from '../../support/graph-dump.js';
import { askAll } from './ask-all.js';
import { isFault, wrongInLine } from './check-log.js';
import { drawn } from './draw.js';
import { playRound, roundOf } from './editors-round.js';
import { materialOf } from './material.js';
import { kindNames, requestsOf } from './requests.js';
import { keys } from './sent.js';

const log: string[] = [];
let desk: Writing;
beforeAll(async () => {
  const logger = pino({ level: 'info' }, { write: (line: string) => void log.push(line.slice(0, -1)) });
  const named = (['editor', 'reader'] as const).map((role) => ({
    key: keys[role],
    caller: { role, name: role },
  }));
  desk = await writingOver(inject('neo4j'), { logger, keys: named });
  await writeExtractions(desk.graph, stories);
});
afterAll(() => desk.close());

const materialHere = () => materialOf(desk.server.url, { authorization: `Bearer ${keys.reader}` });

describe('mutated requests', () => {
  it('are the same for the same seed', async () => {
    const [material, task] = [await materialHere(), { count: 2 * kindNames.length, seed: 5 }];
    expect(requestsOf(material, task)).toEqual(requestsOf(material, task));
  });

  it('are answered or refused as documented, and change nothing', async () => {
    const before = await dumpOf(desk.graph);
    const requests = requestsOf(await materialHere(), { count: 2 * kindNames.length, seed: 1 });
    const { answered, wrong } = await askAll(desk.server.url, requests);
    expect(wrong).toEqual([]);
    expect(answered).toBeGreaterThan(10);
    expect(log.flatMap(wrongInLine)).toEqual([]);
    expect(log.filter(isFault)).toEqual([]);
    expect(await dumpOf(desk.graph)).toEqual(before);
  });

  it('of an editor leave nothing behind once they are taken back', async () => {
    const [round] = drawn(roundOf, { count: 1, seed: 2 });
    if (round === undefined) throw new Error('no round was drawn');
    const text = 'قالت وزارة الصحة إن 12 مصابا نقلوا إلى مستشفى المدينة.';
    const told = await playRound(desk.server.url, { ...round, input: { text }, speaker: 'سالم الراوي' });
    expect(told.wrong).toEqual([]);
    expect([told.kept, told.judged]).toEqual([true, 1]);
    const { records } = await desk.graph.driver.executeQuery('MATCH (a:Article) RETURN count(a) AS count');
    expect(records[0]?.get('count')).toBe(stories.length);
  });
});
