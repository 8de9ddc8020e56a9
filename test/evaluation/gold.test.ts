import { describe, expect, it } from 'vitest';
import { BadGold } from '../../src/domain/errors.js';
import { checkGold } from '../../src/evaluation/check-gold.js';
import { parseGold } from '../../src/evaluation/parse-gold.js';

const text = 'قال سالم حداد إن الجسر انهار.';
const claim = {
  id: '1',
  speaker: 'سالم حداد',
  verb: 'قال',
  stance: 'SAY',
  text: 'الجسر انهار',
  quoted: false,
  about: [],
  quantities: [],
  span: [17, 28],
};
const gold = {
  file: 'a.txt',
  actors: [{ name: 'سالم حداد', aliases: [], type: 'PERSON', sourceType: null }],
  locations: [],
  events: [{ trigger: 'انهار', start: 23, type: 'ACCIDENT|DISASTER' }],
  claims: [claim],
};

const complaint = (more: object): string => {
  try {
    checkGold('gold/a.json', parseGold('gold/a.json', JSON.stringify({ ...gold, ...more })), text);
  } catch (error) {
    expect(error).toBeInstanceOf(BadGold);
    expect(error).toMatchObject({ code: 'BAD_GOLD', file: 'gold/a.json' });
    return (error as BadGold).message;
  }
  return 'nothing';
};

describe('an annotation', () => {
  it('is read with all that may be left out', () => {
    expect(complaint({})).toBe('nothing');
    expect(parseGold('a.json', JSON.stringify(gold))).toMatchObject({
      optionalActors: [],
      actors: [{ name: 'سالم حداد', optional: false }],
      events: [{ types: ['ACCIDENT', 'DISASTER'], trigger: { start: 23, end: 28 } }],
      claims: [{ via: [], optional: false, span: { start: 17, end: 28 } }],
    });
  });

  it.each([
    { what: 'no actors', more: { actors: undefined }, says: 'actors: missing' },
    { what: 'actors that are no list', more: { actors: {} }, says: 'actors: no list' },
    { what: 'an actor without a type', more: { actors: [{ name: 'ا' }] }, says: 'actors[0].type: missing' },
    { what: 'an actor that is a word', more: { actors: ['ا'] }, says: 'actors[0]: no object' },
    {
      what: 'a type that there is not',
      more: { actors: [{ name: 'ا', type: 'MAN' }] },
      says: 'actors[0].type: MAN is none of PERSON',
    },
    {
      what: 'one of several types that there is not',
      more: { events: [{ trigger: 'انهار', start: 23, type: 'ACCIDENT|FALL' }] },
      says: 'events[0].type: FALL is none of',
    },
    {
      what: 'a speaker missing',
      more: { claims: [{ ...claim, speaker: undefined }] },
      says: 'claims[0].speaker: missing',
    },
    {
      what: 'a span of one',
      more: { claims: [{ ...claim, span: [1] }] },
      says: 'claims[0].span: not two offsets',
    },
    {
      what: 'a span of words',
      more: { claims: [{ ...claim, span: ['1', '2'] }] },
      says: 'claims[0].span[0]: no number',
    },
    {
      what: 'quoted by a word',
      more: { claims: [{ ...claim, quoted: 'no' }] },
      says: 'claims[0].quoted: neither true nor false',
    },
    {
      what: 'a span with other words at it',
      more: { claims: [{ ...claim, span: [16, 27] }] },
      says: 'claims[0].span: there stands " الجسر انها" and not "الجسر انهار"',
    },
    {
      what: 'a trigger that stands elsewhere',
      more: { events: [{ trigger: 'انهار', start: 2, type: '*' }] },
      says: 'events[0].start: there stands',
    },
    {
      what: 'an id given twice',
      more: { claims: [claim, { ...claim, id: '2' }, claim] },
      says: 'claims[2].id: 1 is the id of claims[0] already',
    },
    {
      what: 'a speaker that is no actor',
      more: { claims: [{ ...claim, speaker: 'هند' }] },
      says: 'claims[0].speaker: هند is no actor of the file',
    },
  ])('with $what is refused by file and field', ({ more, says }) => {
    expect(complaint(more)).toContain(`gold/a.json: ${says}`);
  });

  it('that is not JSON is refused by its file', () => {
    expect(() => parseGold('gold/a.json', '{')).toThrow(/^gold\/a\.json: not JSON/u);
  });
});
