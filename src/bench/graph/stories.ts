import type { ExtractedQuantity } from '../../domain/extraction.js';
import type { Counted } from '../../domain/vocabulary/counted.js';
import type { EventMode } from '../../domain/vocabulary/event-mode.js';
import type { EventType } from '../../domain/vocabulary/event-type.js';
import { type Speaker, drawSpeaker } from './cast.js';
import { type Chance, chanceOf, zipf } from './chance.js';
import { inventedWord } from './invented-word.js';
import type { Place } from './places.js';

/** Something that somebody says, in words that any article may tell it in. */
export interface Story {
  readonly speaker: Speaker;
  readonly place: Place;
  /** The words of the claim; `{place}` stands where the place is named. */
  readonly words: string;
  readonly event?: { readonly trigger: string; readonly type: EventType; readonly mode?: EventMode };
  readonly quantity?: Pick<ExtractedQuantity, 'value' | 'unit' | 'counts'>;
  readonly denied: boolean;
}

interface Shape {
  /** How many of a hundred stories are of this shape. */
  readonly share: number;
  readonly words: (detail: string, value: number) => string;
  readonly event?: Story['event'];
  readonly counted?: { readonly unit: string; readonly counts: Counted };
}

const shapes: readonly Shape[] = [
  {
    share: 25,
    words: (detail, value) => `قتل ${value} جنديا ${detail} قرب {place}`,
    event: { trigger: 'قتل', type: 'CASUALTIES' },
    counted: { unit: 'جنديا', counts: 'KILLED' },
  },
  {
    share: 15,
    words: (detail, value) => `دمرت ${detail} في {place} وخسرت ${value} دبابة`,
    event: { trigger: 'دمرت', type: 'ASSAULT', mode: 'DESTROY' },
    counted: { unit: 'دبابة', counts: 'DESTROYED' },
  },
  {
    share: 15,
    words: (detail) => `سيطرت ${detail} على {place}`,
    event: { trigger: 'سيطرت', type: 'CONTROL' },
  },
  {
    share: 15,
    words: (detail) => `استهدف القصف ${detail} في {place}`,
    event: { trigger: 'استهدف', type: 'ASSAULT', mode: 'STRIKE' },
  },
];
const inWordsAlone: Shape = { share: 30, words: (detail) => `${detail} في {place}` };

const shapeAt = (drawn: number): Shape => {
  let left = drawn * 100;
  return shapes.find(({ share }) => (left -= share) < 0) ?? inWordsAlone;
};

const vocabulary = zipf(20_000, 0.8);
// Behind the names: a word of the news is nobody's name.
const firstWord = 1_000_000;

/** A word of the news that means nothing, by how often it is told: 0 is the most frequent. */
export const newsWord = (rank: number): string => inventedWord(firstWord + rank).arabic;

const detailOf = (chance: Chance, words: number): string =>
  Array.from({ length: words }, () => newsWord(vocabulary(chance))).join(' ');

/** One in so many stories denies: most news is told as it is. */
const denials = 0.03;
/** One in so many tells otherwise what the one before it tells. */
const quarrels = 0.1;

const told = (chance: Chance, place: Place): Story => {
  const speaker = drawSpeaker(chance);
  const shape = shapeAt(chance.next());
  const value = 1 + chance.below(400);
  const words = shape.words(detailOf(chance, shape === inWordsAlone ? 5 : 3), value);
  return {
    speaker,
    place,
    words,
    denied: shape === inWordsAlone && chance.next() < denials / 0.3,
    ...(shape.event === undefined ? {} : { event: shape.event }),
    ...(shape.counted === undefined ? {} : { quantity: { value, ...shape.counted } }),
  };
};

// Somebody else gives another number for the same.
const quarrel = (chance: Chance, with_: Story): Story | undefined => {
  const { quantity } = with_;
  if (quantity === undefined) return undefined;
  const value = quantity.value + 1 + chance.below(50);
  return {
    ...with_,
    speaker: drawSpeaker(chance),
    words: with_.words.replace(String(quantity.value), String(value)),
    quantity: { ...quantity, value },
  };
};

/** The story of a number that an article brings: the same for every article that tells it again. */
export const storyOf = (draw: (chance: Chance) => Place, article: number, slot: number): Story => {
  const chance = chanceOf(11, article, slot);
  const other =
    slot > 0 && chance.next() < quarrels ? quarrel(chance, storyOf(draw, article, slot - 1)) : undefined;
  return other ?? told(chance, draw(chance));
};
