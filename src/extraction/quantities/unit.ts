import type { Span } from '../../domain/span.js';
import type { NumberFound } from '../../language/ar/numbers.js';
import { foldWithOffsets } from '../../language/fold.js';
import type { Token } from '../../language/tokenise.js';
import { countsNothing, notNouns, ofThem, percentIn, percentWords } from './context.js';
import { nounOf, prefixedNounOf, type CountedNoun } from './nouns.js';
import type { RuleName } from './rules.js';

/** What a number counts, as the text has it. */
export interface Unit {
  readonly span: Span;
  /** Token indices of number and noun together. */
  readonly first: number;
  readonly last: number;
  readonly noun?: CountedNoun;
  readonly is: 'noun' | 'percent' | 'money' | 'ofThem';
  readonly rule: RuleName;
}

export interface Page {
  readonly tokens: readonly Token[];
  readonly text: string;
}

/** A token's place without its first letters: prefixes that are no part of the noun. */
export const withoutPrefix = ({ tokens, text }: Page, at: number, letters: number): Span => {
  const { start, end } = tokens[at] ?? { start: 0, end: 0 };
  return { start: start + (foldWithOffsets(text.slice(start, end)).offsets[letters] ?? 0), end };
};

const spanAt = (tokens: readonly Token[], at: number, to = at): Span => ({
  start: tokens[at]?.start ?? 0,
  end: tokens[to]?.end ?? 0,
});

type Finder = (page: Page, number: NumberFound) => Unit | undefined;

const isPercentSign = (token: Token | undefined): boolean => token?.folded === '%' || token?.folded === '٪';

const percent: Finder = ({ tokens }, { first, last }) => {
  const next = tokens[last + 1];
  if (isPercentSign(next) || percentWords.has(next?.folded ?? ''))
    return { span: spanAt(tokens, last + 1), first, last: last + 1, is: 'percent', rule: 'percent' };
  if (isPercentSign(tokens[first - 1]))
    return { span: spanAt(tokens, first - 1), first: first - 1, last, is: 'percent', rule: 'percent' };
  const inHundred = next?.folded === 'في' && percentIn.has(tokens[last + 2]?.folded ?? '');
  return inHundred
    ? { span: spanAt(tokens, last + 1, last + 2), first, last: last + 2, is: 'percent', rule: 'percent' }
    : undefined;
};

const money: Finder = ({ tokens }, { first, last }) => {
  if ('$€£'.includes(tokens[last + 1]?.folded ?? '-'))
    return { span: spanAt(tokens, last + 1), first, last: last + 1, is: 'money', rule: 'currency-sign' };
  if ('$€£'.includes(tokens[first - 1]?.folded ?? '-'))
    return { span: spanAt(tokens, first - 1), first: first - 1, last, is: 'money', rule: 'currency-sign' };
  return undefined;
};

const squared = new Set(['مربع', 'مربعا', 'مربعه', 'مكعب', 'مكعبا', 'مكعبه']);

const nounAt = ({ tokens }: Page, { first }: NumberFound, at: number): Unit | undefined => {
  const noun = nounOf(tokens[at]?.folded ?? '');
  // A square kilometre is another unit than a kilometre, a cubic metre than a metre.
  const last = noun?.class === 'ground' && squared.has(tokens[at + 1]?.folded ?? '') ? at + 1 : at;
  return noun && { span: spanAt(tokens, at, last), first, last, noun, is: 'noun', rule: 'number-noun' };
};

// 25 "هدفا عسكريا": a quotation may begin with what is counted.
const behind = (tokens: readonly Token[], last: number): number =>
  '"«“”'.includes(tokens[last + 1]?.folded ?? '-') ? last + 2 : last + 1;

const known: Finder = (page, number) => nounAt(page, number, behind(page.tokens, number.last));

const ofThemNow: Finder = ({ tokens }, { first, last }) =>
  ofThem.has(tokens[last + 1]?.folded ?? '')
    ? { span: spanAt(tokens, last + 1), first, last: last + 1, is: 'ofThem', rule: 'of-them' }
    : undefined;

// An unknown sound plural after من is of people: الانفصاليين, الإيرلنديين.
const members: CountedNoun = { class: 'people', counts: 'PEOPLE', number: 'plural' };

const sharers = new Set(['ذوي', 'اصحاب', 'حمله']);

/** "400 من المسلحين": the noun keeps its article. */
const partOf: Finder = (page, number) => {
  const at = number.last + 2;
  if (page.tokens[at - 1]?.folded !== 'من') return undefined;
  const word = page.tokens[at]?.folded ?? '';
  if (sharers.has(word)) {
    const span = spanAt(page.tokens, at, at + 1);
    return { span, first: number.first, last: at + 1, noun: members, is: 'noun', rule: 'part-of' };
  }
  const found = prefixedNounOf(word);
  if (found && found.noun.class !== 'time' && found.noun.number === 'plural')
    return {
      span: spanAt(page.tokens, at),
      first: number.first,
      last: at,
      noun: found.noun,
      is: 'noun',
      rule: 'part-of',
    };
  return /^ال.+ين$/.test(word)
    ? {
        span: spanAt(page.tokens, at),
        first: number.first,
        last: at,
        noun: members,
        is: 'noun',
        rule: 'part-of',
      }
    : undefined;
};

/** "الساعات الأربع والعشرين": a definite numeral follows its noun. */
const nounBefore: Finder = ({ tokens }, { first, last }) => {
  const previous = tokens[first - 1];
  if (tokens[first]?.kind !== 'word' || !tokens[first].folded.startsWith('ال') || previous === undefined)
    return undefined;
  const found = prefixedNounOf(previous.folded);
  const is = found?.prefix.endsWith('ال') === true && found.noun.number === 'plural';
  return is
    ? {
        span: spanAt(tokens, first - 1),
        first: first - 1,
        last,
        noun: found.noun,
        is: 'noun',
        rule: 'noun-number',
      }
    : undefined;
};

// Grammar says how an unknown noun must look: three to ten take a plural, eleven to ninety-nine an accusative in alef.
const mayBeNoun = (token: Token | undefined, value: number): boolean => {
  const word = token?.folded ?? '';
  if (
    token?.kind !== 'word' ||
    word.length < 3 ||
    notNouns.has(word) ||
    /^(?:[ولسي]|ال|[a-z])|وا$/.test(word)
  )
    return false;
  if (/^[فب]/.test(word)) return value % 100 > 10 ? /..ا$/.test(word) : /...ه$/.test(word) && value > 2;
  return value % 100 > 10 ? /[اه]$/.test(word) : value > 2 && Number.isInteger(value);
};

const unknown: Finder = ({ tokens }, { first, last, value }) => {
  const at = behind(tokens, last);
  return mayBeNoun(tokens[at], value)
    ? { span: spanAt(tokens, at), first, last: at, is: 'noun', rule: 'number-unknown-noun' }
    : undefined;
};

const finders: readonly Finder[] = [percent, money, known, ofThemNow, partOf, nounBefore];

/** What a number counts, or nothing where it is part of a name or a date or nothing countable stands beside it. */
export const unitOf: Finder = (page, number) => {
  for (const finder of finders) {
    const unit = finder(page, number);
    if (unit) return countsNothing(page.tokens, number, unit.noun) ? undefined : unit;
  }
  return countsNothing(page.tokens, number, undefined) ? undefined : unknown(page, number);
};
