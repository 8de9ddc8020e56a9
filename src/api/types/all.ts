import { ClaimBucket, Contradiction, Hop, Neighbourhood, Path } from './analysis.js';
import { ChainStep, Corroboration, IndependentSource, Side } from './corroboration.js';
import { Actor, Affiliation } from './actor.js';
import { Article, Mention } from './article.js';
import { Assertion } from './assertion.js';
import { ClaimLink } from './claim-link.js';
import { Claim } from './claim.js';
import { PageInfo, SearchConnection } from './connections.js';
import { Event, Participant } from './event.js';
import { Evidence, Span } from './evidence.js';
import { IngestedArticle } from './ingested-article.js';
import { Anchor, Judgement, JudgementEntry } from './judgement.js';
import { Containment, Location } from './location.js';
import { Quantity } from './quantity.js';
import { Suggestion } from './suggestion.js';

/** Every object type of the schema, beside the connections that are made of a name. */
export const objectTypes = [
  ChainStep,
  ClaimBucket,
  Contradiction,
  Corroboration,
  Hop,
  IndependentSource,
  Neighbourhood,
  Path,
  Side,
  Actor,
  Affiliation,
  Anchor,
  Article,
  Assertion,
  Claim,
  ClaimLink,
  Containment,
  Event,
  Evidence,
  IngestedArticle,
  Judgement,
  JudgementEntry,
  Location,
  Mention,
  PageInfo,
  Participant,
  Quantity,
  SearchConnection,
  Span,
  Suggestion,
];
