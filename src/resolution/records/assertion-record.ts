import type { Counted } from '../../domain/vocabulary/counted.js';
import type { Polarity } from '../../domain/vocabulary/polarity.js';
import type { SourceType } from '../../domain/vocabulary/source-type.js';
import type { Stance } from '../../domain/vocabulary/stance.js';

/**
 * What of one assertion decides which claim it belongs to and how claims relate: all that the conclusions are computed
 * from, kept with the assertion so that they can be computed again without its article. Places and events are named as
 * their own article names them; what they are in the graph is a conclusion as well.
 */
export interface AssertionRecord {
  readonly id: string;
  readonly article: string;
  /** The article's textHash: copies of a text are one origin. */
  readonly origin: string;
  /** The article's date, or '' where it has none. */
  readonly said: string;
  readonly text: string;
  readonly speaker: string;
  /** Whether the speaker has a name of its own: an unnamed one never corroborates across articles. */
  readonly named: boolean;
  readonly sourceType: SourceType;
  /** The named actors that the speaker belongs to or speaks for, and what these belong to, sorted. */
  readonly roots: readonly string[];
  readonly via: readonly string[];
  readonly polarity: Polarity;
  readonly stance: Stance;
  readonly actors: readonly string[];
  readonly places: readonly string[];
  readonly events: readonly string[];
  readonly quantities: readonly string[];
  readonly key: ClaimKey;
  /** Speaker and polarity: what may be one claim in other words, or supports it, has the same one. */
  readonly voice: string;
  readonly gist: Gist;
  /** The sides that do what is told, where the words say: countries, or actors that belong to none. */
  readonly sides: readonly string[];
  /** Where that side is the speaker's own. */
  readonly ownSide?: true;
  /** What it tells of in one lemma or two: of its event, and of the first word that tells something. */
  readonly heads: readonly string[];
  /** Whether it says who holds a place. */
  readonly holds: boolean;
  /** Where the words say that an earlier number is replaced. */
  readonly correction?: Correction;
}

/** What a claim says, in lemmas, each in one class, with what keeps two sayings apart. All sorted. */
export interface Gist {
  /** Words that tell something. */
  readonly strong: readonly string[];
  /** Words of the names in the article. */
  readonly names: readonly string[];
  /** Words of any news. */
  readonly pale: readonly string[];
  /** Those that belong to a nation or a kind: adjectives in ي. */
  readonly qualities: readonly string[];
  /** Those of `strong` that name a known thing: nouns with the article, and no word that describes one. */
  readonly things: readonly string[];
  readonly negated: boolean;
  /** `KILLED:12` */
  readonly numbers: readonly string[];
  /** The places that the claim is about, as its article names them: all but countries, and countries. */
  readonly places: readonly string[];
  readonly countries: readonly string[];
}

/** A cue of correction with a claim. */
export interface Correction {
  /** The row of corrections.json that found it. */
  readonly rule: string;
  /** The other numbers in its sentence: where one is the earlier number, it is this that is given up. */
  readonly named: readonly number[];
}

/**
 * What is said, as far as words can be left behind. `number`: its numbers and what they count; `telling`: a number of four
 * or more significant digits, which needs nothing beside it; `event`: an event at a narrow place; `words`: the content words.
 */
export interface ClaimKey {
  readonly shape: 'number' | 'telling' | 'event' | 'words';
  readonly facts: readonly string[];
  /** The most specific place, where the shape needs one. */
  readonly place?: string;
  /** The place as the block knows it: of the gazetteer, or its folded name. */
  readonly placeToken?: string;
  /** An ISO date, or two with a slash between, or '' for unknown. */
  readonly period: string;
  /** Where the period is only the article's day and the numbers are not told twice by chance: then the next day's article says the same. */
  readonly loose?: true;
  /** The sorted content words. */
  readonly words: string;
  /**
   * Everything that could be one claim with this assertion has the same block; no conclusion is part of it. Empty for the shape
   * `words`: there likeness decides.
   */
  readonly block: string;
  /** What the claim is about in one word, so that what may disagree meets: the kind of count, or of event. */
  readonly subject?: string;
  /** The number that `subject` counts, with the room that its words leave. */
  readonly number?: NumberRange;
}

export interface NumberRange {
  readonly counts: Counted;
  readonly from: number;
  /** Infinity is written as absent: JSON has no word for it. */
  readonly to?: number;
  readonly value: number;
}
