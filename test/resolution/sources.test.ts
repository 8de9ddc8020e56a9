import { describe, expect, it } from 'vitest';
import type { AssertionRecord } from '../../src/resolution/records/assertion-record.js';
import { independentSources } from '../../src/resolution/sources.js';

const says = (speaker: string, parts: Partial<AssertionRecord> = {}): AssertionRecord => ({
  id: `assertion of ${speaker}`,
  article: 'article',
  origin: 'text',
  said: '',
  text: '',
  speaker,
  named: true,
  sourceType: 'OFFICIAL',
  roots: [],
  via: [],
  polarity: 'AFFIRMED',
  stance: 'SAY',
  actors: [],
  places: [],
  events: [],
  quantities: [],
  key: { shape: 'words', facts: [], period: '', words: '', block: '' },
  voice: speaker,
  gist: {
    strong: [],
    names: [],
    pale: [],
    qualities: [],
    things: [],
    negated: false,
    numbers: [],
    places: [],
    countries: [],
  },
  sides: [],
  heads: [],
  holds: false,
  ...parts,
});

describe('independent sources', () => {
  it.each<readonly [why: string, count: number, records: readonly AssertionRecord[]]>([
    ['two actors are two', 2, [says('ministry'), says('governor')]],
    ['one actor in five articles is one', 1, [says('ministry'), says('ministry'), says('ministry')]],
    ['a minister is his ministry', 1, [says('ministry'), says('minister', { roots: ['ministry'] })]],
    [
      'two of one ministry are one',
      1,
      [says('minister', { roots: ['ministry'] }), says('spokesman', { roots: ['ministry'] })],
    ],
    ['who passes it on adds nothing', 1, [says('agency'), says('ministry', { via: ['agency'] })]],
    [
      'an agency that passes on two makes them not one',
      2,
      [says('agency'), says('ministry', { via: ['agency'] }), says('governor', { via: ['agency'] })],
    ],
    [
      'unnamed ones never corroborate',
      1,
      [says('witnesses', { named: false }), says('a source', { named: false })],
    ],
    ['nor do they add to a named one', 1, [says('ministry'), says('a source', { named: false })]],
    [
      'an unnamed one of a ministry is the ministry',
      2,
      [says('governor'), says('a spokesman', { named: false, roots: ['ministry'] })],
    ],
  ])('%s', (_, count, records) => {
    expect(independentSources(records)).toBe(count);
    expect(independentSources([...records].reverse())).toBe(count);
  });
});
