import type { ExtractedActor } from '../../domain/extraction.js';
import { idOf } from '../../domain/id.js';
import type { ActorType } from '../../domain/vocabulary/actor-type.js';
import type { SourceType } from '../../domain/vocabulary/source-type.js';
import { nameKey } from '../../language/name-key.js';
import { type Chance, chanceOf, zipf } from './chance.js';
import { inventedWord } from './invented-word.js';

/** Who speaks, and what they belong to where they belong to anything. */
export interface Speaker {
  readonly itself: ExtractedActor;
  readonly body?: ExtractedActor;
}

interface Kind {
  /** How many of a hundred speakers are of this kind. */
  readonly share: number;
  readonly word: string;
  readonly english: string;
  readonly type: ActorType;
  readonly sourceType: SourceType;
}

const ministry: Kind = {
  share: 30,
  word: 'وزارة',
  english: 'Ministry of',
  type: 'GOVERNMENT',
  sourceType: 'OFFICIAL',
};

const kinds: readonly Kind[] = [
  ministry,
  { share: 25, word: 'الوزير', english: 'Minister', type: 'PERSON', sourceType: 'OFFICIAL' },
  { share: 10, word: 'كتيبة', english: 'Battalion', type: 'GROUP', sourceType: 'ARMED_GROUP' },
  { share: 10, word: 'وكالة', english: 'Agency', type: 'MEDIA', sourceType: 'MEDIA' },
  { share: 8, word: 'منظمة', english: 'Organisation', type: 'ORGANIZATION', sourceType: 'NGO' },
  { share: 7, word: 'الخبير', english: 'Expert', type: 'PERSON', sourceType: 'EXPERT' },
  { share: 5, word: 'حزب', english: 'Party', type: 'ORGANIZATION', sourceType: 'PARTY' },
  { share: 5, word: 'الشاهد', english: 'Witness', type: 'PERSON', sourceType: 'WITNESS' },
];

const actors = 600;
const outlets = 40;
const nations = ['RU', 'UA', 'SY', 'SD'] as const;

const named = (index: number, kind: Kind, country?: string): ExtractedActor => {
  const { arabic, english } = inventedWord(40_000_000 + index, 4);
  const name = `${kind.word} ${arabic}`;
  return {
    id: idOf('Actor', nameKey(name)),
    name,
    nameEn: `${kind.english} ${english}`,
    aliases: [],
    type: kind.type,
    sourceType: kind.sourceType,
    identification: 'NAMED',
    rule: 'known-actor',
    mentions: [],
    ...(country === undefined ? {} : { country }),
    ...(kind.sourceType === 'OFFICIAL' ? { office: 'EXECUTIVE' } : {}),
  };
};

const kindAt = (drawn: number): Kind => {
  let left = drawn * 100;
  return kinds.find(({ share }) => (left -= share) < 0) ?? ministry;
};

// A minister belongs to a ministry, and says so in every article.
/** The speaker of a rank: 0 speaks most. */
export const speakerAt = (rank: number): Speaker => {
  const chance = chanceOf(7, rank);
  const kind = rank === 0 ? ministry : kindAt(chance.next());
  const country = kind.sourceType === 'OFFICIAL' ? chance.oneOf(nations) : undefined;
  const itself = named(rank, kind, country);
  if (kind.word !== 'الوزير') return { itself };
  const body = named(rank % 60, ministry, country);
  return { itself: { ...itself, role: 'وزير', affiliation: body.name, affiliationId: body.id }, body };
};

const mediaAt = (index: number): ExtractedActor =>
  named(1_000_000 + index, {
    ...ministry,
    word: 'صحيفة',
    english: 'Daily',
    type: 'MEDIA',
    sourceType: 'MEDIA',
  });

const speakers = Array.from({ length: actors }, (_, rank) => speakerAt(rank));
const media = Array.from({ length: outlets }, (_, index) => mediaAt(index));
const [byRank, byOutlet] = [zipf(actors, 0.9), zipf(outlets, 1)];

/** Somebody who speaks: by zipf's law, a ministry first. */
export const drawSpeaker = (chance: Chance): Speaker =>
  speakers[byRank(chance)] ?? { itself: named(0, ministry) };

/** An outlet that prints, or passes on what others say. */
export const drawOutlet = (chance: Chance): ExtractedActor => media[byOutlet(chance)] ?? mediaAt(0);
