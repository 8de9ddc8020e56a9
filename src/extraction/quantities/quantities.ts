import type { ExtractedQuantity } from '../../domain/extraction.js';
import { numberAt, type NumberFound } from '../../language/ar/numbers.js';
import type { Token } from '../../language/tokenise.js';
import { among, anew, isAge } from './context.js';
import { countsOf, reach, type Governor } from './counting.js';
import { cueOf } from './cues.js';
import { prefixedNounOf } from './nouns.js';
import { numberOf } from './number-of.js';
import { singleAt } from './singles.js';
import { unitOf, withoutPrefix, type Page, type Unit } from './unit.js';

interface Found {
  readonly quantity: ExtractedQuantity;
  readonly unit: Unit;
  readonly governor?: Governor;
}

interface Reading {
  readonly page: Page;
  readonly found: Found[];
  governor: Governor | undefined;
}

const isEnd = (token: Token): boolean => token.kind === 'mark' && '.؟!؛?'.includes(token.folded);

// "12 قتيلا، و40 جريحا": the next of a list, so what governs the first governs it.
const isListed = (tokens: readonly Token[], first: number): boolean => {
  const [word, previous] = [tokens[first]?.folded ?? '', tokens[first - 1]?.folded ?? ''];
  return previous === 'و' || previous === '،' || word.startsWith('و') || among.has(previous);
};

const governorOf = ({ page: { tokens }, found, governor }: Reading, first: number): Governor | undefined => {
  const last = found.at(-1);
  // "3 قتلى من بين 500 متظاهر": what the few were taken from shares nothing with them.
  if (tokens[first - 1]?.folded === 'بين' && tokens[first - 2]?.folded === 'من') return undefined;
  if (governor && first - governor.at <= reach) return governor;
  return last && isListed(tokens, first) && first - last.unit.last <= reach * 2 ? last.governor : undefined;
};

/** "، بينهم 10 أطفال": some of those just counted. */
const isAmong = ({ page: { tokens }, found }: Reading, unit: Unit): boolean =>
  found.length > 0 &&
  among.has(tokens[unit.first - 1]?.folded ?? '') &&
  unit.noun !== undefined &&
  ['people', 'troops'].includes(unit.noun.class);

const bounds = ({ min, max }: Partial<NumberFound>): Pick<ExtractedQuantity, 'min' | 'max'> => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
});

type Valued = Pick<NumberFound, 'value' | 'approx' | 'min' | 'max'>;

const inherit = (reading: Reading, unit: Unit): Pick<ExtractedQuantity, 'unit' | 'counts'> | undefined => {
  const previous = reading.found.at(-1)?.quantity;
  if (unit.is === 'ofThem') return previous && { unit: previous.unit, counts: previous.counts };
  const { text, tokens } = reading.page;
  const written = text.slice(unit.span.start, unit.span.end);
  if (previous && isAmong(reading, unit)) return { unit: written, counts: previous.counts };
  return { unit: written, counts: countsOf(tokens, unit, governorOf(reading, unit.first)) };
};

const keep = (reading: Reading, unit: Unit, number: Valued): void => {
  const { tokens } = reading.page;
  const told = inherit(reading, unit);
  if (told === undefined || (told.counts === 'TIME' && isAge(tokens, unit))) return;
  const start = Math.min(tokens[unit.first]?.start ?? 0, unit.span.start);
  const first = unit.first === unit.last ? unit.span.start : start;
  const span = { start: first, end: tokens[unit.last]?.end ?? unit.span.end };
  const governor = governorOf(reading, unit.first);
  const quantity = {
    value: number.value,
    ...bounds(number),
    ...told,
    approx: number.approx,
    span,
    rule: unit.rule,
  };
  reading.found.push({ quantity, unit, ...(governor && { governor }) });
};

/** "إصابة 16 في الانفجار": no noun, so the word that governs it is what is counted. */
const bareUnit = ({ page }: Reading, { first, last }: NumberFound): Unit | undefined => {
  const cue = cueOf(page.tokens[first - 1]?.folded ?? '');
  const noun = prefixedNounOf(page.tokens[first - 1]?.folded ?? '');
  if (cue === undefined || noun === undefined || !['killed', 'wounded'].includes(noun.noun.class))
    return undefined;
  return {
    span: withoutPrefix(page, first - 1, noun.prefix.length),
    first: first - 1,
    last,
    noun: noun.noun,
    is: 'noun',
    rule: 'harm-number',
  };
};

const readNumber = (reading: Reading, number: NumberFound): number => {
  const unit = unitOf(reading.page, number) ?? bareUnit(reading, number) ?? numberOf(reading.page, number);
  if (unit === undefined) return number.last;
  keep(reading, unit, number);
  return Math.max(unit.last, number.last);
};

const read = (reading: Reading, at: number, token: Token): number => {
  if (isEnd(token) || anew.has(token.folded)) reading.governor = undefined;
  const number = numberAt(reading.page.tokens, at);
  if (number) return readNumber(reading, number);
  const single = singleAt(reading.page, at);
  const cue = cueOf(token.word);
  if (cue) reading.governor = { cue, at };
  if (single === undefined) return at;
  keep(reading, single, { value: single.value, approx: false });
  return single.last;
};

/**
 * The quantities of a stretch of tokens: a number with the noun it counts, as written. Dates, ages, ordinals and numbers that
 * are part of a name are none. What a noun counts does not depend on its wording: losses are losses in «خسائر بلغت» and «فقدت».
 */
export const quantitiesIn = (page: Page, from = 0, to = page.tokens.length): readonly ExtractedQuantity[] => {
  const reading: Reading = { page, found: [], governor: undefined };
  for (let at = from; at < to; at += 1) {
    const token = page.tokens[at];
    if (token) at = read(reading, at, token);
  }
  return reading.found.map(({ quantity }) => quantity);
};
