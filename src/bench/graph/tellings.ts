import type { ExtractedActor } from '../../domain/extraction.js';
import type { Stance } from '../../domain/vocabulary/stance.js';
import { firstOf, type Standing } from './calendar.js';
import { drawOutlet } from './cast.js';
import type { Chance } from './chance.js';
import type { Place } from './places.js';
import { type Story, storyOf } from './stories.js';

const fresh = 3;

const cues: readonly (readonly [cue: string, stance: Stance])[] = [
  ['قالت', 'SAY'],
  ['أعلنت', 'ANNOUNCE'],
  ['أكدت', 'AFFIRM'],
  ['زعمت', 'ALLEGE'],
  ['أوضحت', 'EXPLAIN'],
];

/** A story as one article tells it. */
export interface Telling {
  readonly story: Story;
  readonly cue: string;
  readonly stance: Stance;
  readonly via?: ExtractedActor;
}

const tellingOf = (chance: Chance, story: Story): Telling => {
  const [cue, stance] = story.denied
    ? (['نفت', 'DENY'] as const)
    : (cues[chance.below(cues.length)] ?? ['قالت', 'SAY']);
  const via = chance.next() < 0.2 ? { via: drawOutlet(chance) } : {};
  return { story, cue, stance, ...via };
};

// What is told again comes from one of the last three articles of the stretch.
const earlier = (chance: Chance, standing: Standing): number =>
  Math.max(firstOf(standing), standing.at - 1 - chance.below(3));

// So many articles may tell the first story of their stretch: each second one does.
const followers = 40;

const toldAgain = (chance: Chance, draw: (chance: Chance) => Place, standing: Standing): Story => {
  const first = firstOf(standing);
  return standing.at - first < followers && chance.next() < 0.5
    ? storyOf(draw, first, 0)
    : storyOf(draw, earlier(chance, standing), chance.below(fresh));
};

const storiesOf = (chance: Chance, draw: (chance: Chance) => Place, standing: Standing): readonly Story[] => [
  ...Array.from({ length: fresh }, (_, slot) => storyOf(draw, standing.at, slot)),
  toldAgain(chance, draw, standing),
];

/** What an article tells: three stories of its own and one that was told before. */
export const tellingsOf = (
  chance: Chance,
  draw: (chance: Chance) => Place,
  standing: Standing,
): readonly Telling[] => storiesOf(chance, draw, standing).map((story) => tellingOf(chance, story));
