import type { Token } from '../tokenise.js';
import { numeralOf, type Numeral, type NumeralKind } from './numbers-words.js';

/** A number without the words of estimation around it. Token indices, both inclusive. */
export interface Cardinal {
  readonly value: number;
  readonly first: number;
  readonly last: number;
}

interface State {
  /** What earlier scale words have settled: مليون in مليون ومئتي ألف. */
  readonly settled: number;
  /** What is being built below the next scale word. */
  readonly group: number;
  readonly last: NumeralKind | 'teen';
  /** The smallest scale word met: a later one must be smaller. */
  readonly scale: number;
}

const start = (of: Numeral): State | undefined => {
  if (of.kind === 'scale' || of.kind === 'dualScale')
    return scaled({ settled: 0, group: 0, last: 'digits', scale: Infinity }, of);
  return { settled: 0, group: of.value, last: of.kind, scale: Infinity };
};

const scaleOf = (of: Numeral): number => (of.kind === 'dualScale' ? of.value / 2 : of.value);

const scaled = (state: State, of: Numeral): State | undefined => {
  if (scaleOf(of) >= state.scale) return undefined;
  const times = state.group === 0 ? 1 : state.group;
  return {
    settled: state.settled + Math.round(times * of.value),
    group: 0,
    last: 'scale',
    scale: scaleOf(of),
  };
};

const beforeScale = new Set<State['last']>(['unit', 'ten', 'tens', 'teen', 'hundred', 'digits', 'fraction']);

/** A numeral written right after another multiplies it, or makes a teen of it. */
const follow = (state: State, of: Numeral): State | undefined => {
  if (of.kind === 'scale' && beforeScale.has(state.last)) return scaled(state, of);
  if (of.kind === 'ten' && ['unit', 'teenOnly'].includes(state.last))
    return { ...state, group: state.group + 10, last: 'teen' };
  if (of.kind === 'hundred' && of.value === 100 && state.last === 'unit')
    return { ...state, group: state.group * 100, last: 'hundred' };
  return undefined;
};

const belowHundred = new Set<NumeralKind>(['unit', 'two', 'teenOnly', 'ten', 'tens']);

/** A numeral joined by و is added, where it fills what is still open below. */
const join = (state: State, of: Numeral): State | undefined => {
  const added = { ...state, group: state.group + of.value, last: of.kind };
  if (of.kind === 'tens' && (state.last === 'unit' || state.last === 'two')) return added;
  if (state.last === 'hundred')
    return belowHundred.has(of.kind) || (of.kind === 'digits' && of.value < 100) ? added : undefined;
  if (state.last !== 'scale') return undefined;
  if (of.kind === 'fraction')
    return { ...state, settled: state.settled + state.scale * of.value, last: 'fraction', scale: 1 };
  if (of.kind === 'scale' || of.kind === 'dualScale') return scaled(state, of);
  return of.value < state.scale ? added : undefined;
};

interface Step {
  readonly state: State;
  readonly at: number;
}

const step = (tokens: readonly Token[], { state, at }: Step): Step | undefined => {
  const next = tokens[at + 1];
  const loose = next?.folded === 'و' && next.kind === 'word';
  const of = numeralOf(loose ? tokens[at + 2] : next);
  if (of === undefined) return undefined;
  const grown = loose || of.joined ? join(state, of) : follow(state, of);
  return grown && { state: grown, at: at + (loose ? 2 : 1) };
};

// نصف and أحد are numbers only with what they are halves or teens of.
const isWhole = (state: State): boolean =>
  state.last !== 'teenOnly' && (state.last !== 'fraction' || state.scale === 1);

/** In ونصف المليون the scale is said twice. */
const pastRepeatedScale = (tokens: readonly Token[], { state, at }: Step): number =>
  state.last === 'fraction' &&
  tokens[at + 1]?.folded.startsWith('ال') === true &&
  numeralOf(tokens[at + 1])?.kind === 'scale'
    ? at + 1
    : at;

/** The number that begins at a token: digits, words, or both together. */
export const cardinalAt = (tokens: readonly Token[], first: number): Cardinal | undefined => {
  const numeral = numeralOf(tokens[first]);
  const state = numeral && start(numeral);
  if (state === undefined) return undefined;
  let now: Step = { state, at: first };
  for (let next = step(tokens, now); next !== undefined; next = step(tokens, now)) now = next;
  if (!isWhole(now.state)) return undefined;
  return { value: now.state.settled + now.state.group, first, last: pastRepeatedScale(tokens, now) };
};
