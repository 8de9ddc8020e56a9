import { actor, affiliation } from './actor.js';
import { claimBucket, contradiction, hop, neighbourhood, path } from './analysis.js';
import { article, mention } from './article.js';
import { assertion, chainStep, content, cue, sourceWords } from './assertion.js';
import { claim, claimLink, quantity } from './claim.js';
import { event, participant } from './event.js';
import type { Fields, TypeName } from './field.js';
import { anchor, judgement } from './judgement.js';
import { containment, location } from './location.js';

/** Everything that can be read of the graph, by type and field: the closed list that statements are made of. */
export const model: Readonly<Record<TypeName, Fields>> = {
  Article: article,
  Assertion: assertion,
  Claim: claim,
  Actor: actor,
  Location: location,
  Event: event,
  Quantity: quantity,
  Judgement: judgement,
  Anchor: anchor,
  Content: content,
  Cue: cue,
  SourceWords: sourceWords,
  ClaimLink: claimLink,
  Mention: mention,
  Affiliation: affiliation,
  Participant: participant,
  Containment: containment,
  ChainStep: chainStep,
  Contradiction: contradiction,
  ClaimBucket: claimBucket,
  Path: path,
  Hop: hop,
  Neighbourhood: neighbourhood,
};
