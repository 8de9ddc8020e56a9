import { registerEnumType } from 'type-graphql';
import { hopTypes } from '../../graph/reader/analysis/hop-types.js';
import { actorTypeMeanings } from '../../domain/vocabulary/actor-type.js';
import { certaintyMeanings } from '../../domain/vocabulary/certainty.js';
import { countedMeanings } from '../../domain/vocabulary/counted.js';
import { eventModeMeanings } from '../../domain/vocabulary/event-mode.js';
import { eventTypeMeanings } from '../../domain/vocabulary/event-type.js';
import { identificationMeanings } from '../../domain/vocabulary/identification.js';
import { judgementStateMeanings } from '../../domain/vocabulary/judgement-state.js';
import { locationKindMeanings } from '../../domain/vocabulary/location-kind.js';
import { modeMeanings } from '../../domain/vocabulary/mode.js';
import { officeMeanings } from '../../domain/vocabulary/office.js';
import { polarityMeanings } from '../../domain/vocabulary/polarity.js';
import { realisMeanings } from '../../domain/vocabulary/realis.js';
import { reporterDistanceMeanings } from '../../domain/vocabulary/reporter-distance.js';
import { sourceTypeMeanings } from '../../domain/vocabulary/source-type.js';
import { stanceMeanings } from '../../domain/vocabulary/stance.js';
import { timePrecisionMeanings } from '../../domain/vocabulary/time-precision.js';
import { verdictMeanings } from '../../domain/vocabulary/verdict.js';

type EnumObject = Readonly<Record<string, string>>;

/** An enum of the schema out of a vocabulary: every value with its meaning, and its own name in the graph. */
const enumOf = (name: string, description: string, meanings: EnumObject): EnumObject => {
  const values = Object.fromEntries(Object.keys(meanings).map((value) => [value, value]));
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([value, meaning]) => [value, { description: meaning }]),
  );
  registerEnumType(values, { name, description, valuesConfig });
  return values;
};

export const ActorType = enumOf('ActorType', 'What an actor is.', actorTypeMeanings);
export const Certainty = enumOf('Certainty', 'How sure the speaker presents the content.', certaintyMeanings);
export const Counted = enumOf(
  'Counted',
  'What a quantity counts, whatever noun it is written with.',
  countedMeanings,
);
export const EventMode = enumOf('EventMode', "Refines an event's type.", eventModeMeanings);
export const EventType = enumOf('EventType', 'What kind of thing happened.', eventTypeMeanings);
export const Identification = enumOf(
  'Identification',
  'How an article identifies who speaks.',
  identificationMeanings,
);
export const JudgementState = enumOf(
  'JudgementState',
  'What has become of a judgement.',
  judgementStateMeanings,
);
export const LocationKind = enumOf('LocationKind', 'What a location is.', locationKindMeanings);
export const Mode = enumOf('Mode', "Whether the content is in the speaker's own words.", modeMeanings);
export const Office = enumOf('Office', 'Which branch of a state an official speaks for.', officeMeanings);
export const Polarity = enumOf(
  'Polarity',
  'Whether the speaker affirms or denies the content.',
  polarityMeanings,
);
export const Realis = enumOf('Realis', 'Whether an event is told as having happened.', realisMeanings);
export const ReporterDistance = enumOf(
  'ReporterDistance',
  'How far the reporter stands from what is reported.',
  reporterDistanceMeanings,
);
export const SourceType = enumOf(
  'SourceType',
  'What kind of source an actor is. It takes no side: read it with the country.',
  sourceTypeMeanings,
);
export const Stance = enumOf(
  'Stance',
  "How the reporter's cue frames what is said: the cue's own sense, whatever is said.",
  stanceMeanings,
);
export const TimePrecision = enumOf('TimePrecision', 'How exactly a time is known.', timePrecisionMeanings);

export const Verdict = enumOf('Verdict', 'What somebody judges of what was extracted.', verdictMeanings);
export const JudgementAct = enumOf('JudgementAct', 'What was done with a judgement.', {
  JUDGED: 'It was said, or said again after it was withdrawn',
  WITHDRAWN: 'It was taken back',
});

export const NodeKind = enumOf('NodeKind', 'The kinds of node that a search finds.', {
  ARTICLE: 'An article, by its title and text',
  CLAIM: 'A claim, by its words',
  ACTOR: 'An actor, by its names',
  LOCATION: 'A location, by its names',
  EVENT: 'An event, by its words',
});

export const ParticipantRole = enumOf('ParticipantRole', 'What an actor is to an event.', {
  AGENT: 'Who does it',
  TARGET: 'Whom it is done to',
  PARTICIPANT: 'Who takes part in it',
});

export const ContainmentBasis = enumOf('ContainmentBasis', 'How it is known that a place lies in another.', {
  gazetteer: 'The gazetteer says so',
  text: 'Articles say so',
});

export const HopType = enumOf(
  'HopType',
  'What relates two nodes: the types of relationship of the graph.',
  hopTypes,
);

export const ChainRole = enumOf('ChainRole', 'What a step of a chain of attribution is.', {
  ARTICLE: 'The text that it stands in',
  OUTLET: 'Who published the text',
  VIA: 'Through whom it reached the article; the nearest to the article first',
  SPEAKER: 'Who is said to have said it',
  ON_BEHALF_OF: 'Whom the speaker speaks for',
});

export const ClaimFacet = enumOf('ClaimFacet', 'What claims are counted by.', {
  DAY: 'The first day it was reported; an empty key where that is not known',
  SPEAKER: 'Who says it; the key is the actor’s id',
  SOURCE_TYPE: 'What kind of source says it',
  COUNTRY: 'The state that a speaker belongs to: ISO 3166-1 alpha-2',
  PLACE: 'A place that it is about, or that lies around one: the key is the location’s id',
  EVENT_TYPE: 'The type of an event that it is about',
  STANCE: 'How it is framed',
});
