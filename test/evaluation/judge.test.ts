import { describe, expect, it } from 'vitest';
import type { ExtractedClaim, Extraction } from '../../src/domain/extraction.js';
import type { Span } from '../../src/domain/span.js';
import { figuresOf } from '../../src/evaluation/figures.js';
import { judge } from '../../src/evaluation/judge.js';
import { parseGold } from '../../src/evaluation/parse-gold.js';
import type { Verdict } from '../../src/evaluation/verdict.js';
import { articleOf } from '../extraction/article-of.js';

const text =
  'قالت وزارة الصحة السودانية إن 40 شخصا أصيبوا في مدينة كسلا. وأضافت أن المستشفى خرج من الخدمة، بحسب وكالة المرج.';
const claimed = '40 شخصا أصيبوا في مدينة كسلا';
const added = 'المستشفى خرج من الخدمة';

const at = (words: string): Span => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const said = (words: string, cue: string): ExtractedClaim => ({
  id: words,
  span: at(words),
  speaker: 'ministry',
  via: [],
  cue: at(cue),
  stance: 'SAY',
  stanceRule: 'stance-of-verb',
  certainty: 'CERTAIN',
  certaintyRule: 'stated-as-fact',
  polarity: 'AFFIRMED',
  reporterDistance: 'NEUTRAL',
  identification: 'NAMED',
  mode: 'INDIRECT',
  quoted: false,
  about: [],
  quantities: [],
  rule: `rule-of-${cue}`,
});

/** What a perfect reader would extract of the text. */
const extraction: Extraction = {
  article: articleOf(text),
  actors: [
    {
      id: 'ministry',
      name: 'وزارة الصحة السودانية',
      aliases: [],
      type: 'GOVERNMENT',
      sourceType: 'OFFICIAL',
      identification: 'NAMED',
      rule: 'institution',
      mentions: [at('وزارة الصحة السودانية')],
    },
  ],
  locations: [
    {
      id: 'town',
      name: 'كسلا',
      aliases: [],
      kind: 'CITY',
      within: 'country',
      rule: 'place-kind-word',
      mentions: [at('كسلا')],
    },
    { id: 'country', name: 'السودان', aliases: [], kind: 'COUNTRY', rule: 'place-around', mentions: [] },
  ],
  events: [
    {
      id: 'event',
      type: 'CASUALTIES',
      trigger: at('أصيبوا'),
      location: 'town',
      participants: [],
      realis: 'ACTUAL',
      rule: 'hurt',
    },
  ],
  claims: [
    {
      ...said(claimed, 'قالت'),
      about: ['town', 'event'],
      quantities: [
        {
          value: 40,
          unit: 'شخصا',
          counts: 'WOUNDED',
          approx: false,
          rule: 'number-noun',
          span: at('40 شخصا'),
        },
      ],
    },
    said(added, 'أضافت'),
  ],
};

const span = (words: string): readonly [number, number] => [at(words).start, at(words).end];

const claim = (id: string, words: string, more: object = {}): object => ({
  id,
  speaker: 'وزارة الصحة السودانية',
  verb: 'قالت',
  stance: 'SAY',
  text: words,
  quoted: false,
  about: [],
  quantities: [],
  span: span(words),
  ...more,
});

const first = claim('1', claimed, { about: ['كسلا'], quantities: [{ value: 40, unit: 'شخصا' }] });
const second = claim('2', added, { verb: 'أضافت' });

const whole = {
  file: 'a.txt',
  actors: [{ name: 'وزارة الصحة السودانية', aliases: [], type: 'GOVERNMENT', sourceType: 'OFFICIAL' }],
  locations: [{ name: 'كسلا', aliases: ['مدينة كسلا'], kind: 'CITY', within: 'السودان' }],
  events: [{ trigger: 'أصيبوا', start: text.indexOf('أصيبوا'), type: 'CASUALTIES', location: 'كسلا' }],
  claims: [first, second],
};

const judgedWith = (more: object, given: Extraction = extraction): readonly Verdict[] =>
  judge(parseGold('a.json', JSON.stringify({ ...whole, ...more })), given);

/** Found, missed and extra, or right and wrong, of one measure. */
const countsOf = (verdicts: readonly Verdict[], measure: Verdict['measure']): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { outcome, times } of verdicts.filter((verdict) => verdict.measure === measure))
    counts[outcome] = (counts[outcome] ?? 0) + times;
  return counts;
};

describe('what is judged', () => {
  it('is all found and right where both read alike', () => {
    const figures = figuresOf(judgedWith({}));
    for (const measure of ['actors', 'locations', 'event triggers', 'claims', 'about'] as const)
      expect(figures[measure], measure).toMatchObject({ precision: 1, recall: 1, f1: 1 });
    for (const measure of ['source type', 'place within', 'event place', 'stance', 'quoted', 'cue'] as const)
      expect(figures[measure], measure).toMatchObject({ accuracy: 1 });
    expect(figures['attributed words']).toMatchObject({ f1: 1, of: 10 });
    expect(figures.quantities).toMatchObject({ f1: 1, of: 1 });
  });

  it('is missed where nothing was extracted, and a missed claim loses its details', () => {
    const nothing: Extraction = {
      article: extraction.article,
      actors: [],
      locations: [],
      events: [],
      claims: [],
    };
    const verdicts = judgedWith({}, nothing);
    expect(countsOf(verdicts, 'claims')).toEqual({ missed: 2 });
    expect(countsOf(verdicts, 'stance')).toEqual({ wrong: 2 });
    expect(countsOf(verdicts, 'quantities')).toEqual({ missed: 1 });
    expect(countsOf(verdicts, 'attributed words')).toEqual({ missed: 10 });
  });

  it('is extra where nobody asked for it', () => {
    const verdicts = judgedWith({ claims: [first] });
    expect(countsOf(verdicts, 'claims')).toEqual({ found: 1, extra: 1 });
    expect(countsOf(verdicts, 'attributed words')).toEqual({ found: 6, extra: 4 });
    const extra = verdicts.find(({ measure, outcome }) => measure === 'claims' && outcome === 'extra');
    expect(extra).toMatchObject({ words: added, got: 'وزارة الصحة السودانية', rule: 'rule-of-أضافت' });
  });

  it('is missed and extra at once where another speaks', () => {
    const other = { name: 'نقابة الأطباء', aliases: [], type: 'ORGANIZATION' };
    const verdicts = judgedWith({
      actors: [...whole.actors, other],
      claims: [first, claim('2', added, { verb: 'أضافت', speaker: other.name })],
    });
    expect(countsOf(verdicts, 'claims')).toEqual({ found: 2 });
    expect(countsOf(verdicts, 'attributed claims')).toEqual({ found: 1, missed: 1, extra: 1 });
    expect(countsOf(verdicts, 'attributed words')).toEqual({ found: 6, missed: 4, extra: 4 });
  });

  it('counts neither way what is optional', () => {
    const verdicts = judgedWith({ claims: [first, { ...second, optional: true }] });
    expect(countsOf(verdicts, 'claims')).toEqual({ found: 1 });
    expect(countsOf(verdicts, 'attributed claims')).toEqual({ found: 1 });
    expect(countsOf(verdicts, 'stance')).toEqual({ right: 1 });
    expect(countsOf(verdicts, 'attributed words')).toEqual({ found: 6 });
  });

  it('costs nothing in words that clauses are cut differently', () => {
    const verdicts = judgedWith({
      claims: [claim('1', '40 شخصا'), claim('1b', 'أصيبوا في مدينة كسلا'), second],
    });
    expect(countsOf(verdicts, 'attributed words')).toEqual({ found: 10 });
    expect(countsOf(verdicts, 'claims')).toEqual({ found: 2, missed: 1 });
  });

  it('takes an actor that bears the names of two for a confusion', () => {
    const two = whole.actors.map((actor) => ({
      ...actor,
      name: 'الوزارة الأولى',
      aliases: ['وزارة الصحة السودانية'],
    }));
    const verdicts = judgedWith({ actors: [...whole.actors, ...two] });
    expect(countsOf(verdicts, 'actors')).toEqual({ missed: 2, extra: 1 });
    expect(countsOf(verdicts, 'attributed claims')).toEqual({ missed: 2, extra: 2 });
  });

  it('tells of what is wrong what was wanted and got', () => {
    const verdicts = judgedWith({ claims: [{ ...first, stance: 'DENY', verb: 'نفت' }, second] });
    expect(verdicts.filter(({ outcome }) => outcome === 'wrong')).toEqual([
      expect.objectContaining({ measure: 'stance', wanted: 'DENY', got: 'SAY', rule: 'stance-of-verb' }),
      expect.objectContaining({ measure: 'cue', wanted: 'نفت', got: 'قالت', words: claimed }),
    ]);
  });

  it.each([
    { one: 'ANNOUNCE', other: 'a saying too' },
    { one: 'RELAY', other: 'a saying too' },
  ])('takes $one for $other', ({ one }) => {
    expect(countsOf(judgedWith({ claims: [{ ...first, stance: one }, second] }), 'stance')).toEqual({
      right: 2,
    });
  });
});

describe('figures', () => {
  const verdict = (outcome: Verdict['outcome'], times: number): Verdict => ({
    measure: outcome === 'right' || outcome === 'wrong' ? 'cue' : 'claims',
    outcome,
    times,
    words: '',
  });

  it('are precision, recall and F1 of what is found, and accuracy of what is right', () => {
    const all = (['found', 'missed', 'extra', 'right', 'wrong'] as const).map((one, at) =>
      verdict(one, [6, 2, 4, 3, 1][at] ?? 0),
    );
    expect(figuresOf(all)).toEqual({
      claims: { precision: 0.6, recall: 0.75, f1: expect.closeTo(2 / 3) as number, of: 8 },
      cue: { accuracy: 0.75, of: 4 },
    });
  });

  it('are nothing where nothing was judged, and never a division by nothing', () => {
    expect(figuresOf([])).toEqual({});
    expect(figuresOf([verdict('extra', 1)]).claims).toEqual({ precision: 0, recall: 0, f1: 0, of: 0 });
  });
});
