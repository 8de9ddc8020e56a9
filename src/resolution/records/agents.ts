import type { ExtractedActor, ExtractedClaim, Extraction } from '../../domain/extraction.js';
import type { Span } from '../../domain/span.js';
import { fold } from '../../language/fold.js';
import { distinct } from '../minimum.js';

/** A state's institutions are one side; a group that answers to no state, and whoever has none, is a side of its own. */
export const sideOf = ({
  id,
  country,
  sourceType,
}: Pick<ExtractedActor, 'id' | 'country' | 'sourceType'>): string =>
  country === undefined || sourceType === 'ARMED_GROUP' ? id : `country:${country}`;

const stands = (actor: ExtractedActor, within: (mention: Span) => boolean): boolean =>
  actor.mentions.some(within);

// «قصفت القوات …» and «القوات … قصفت»: at once behind what is done, or before it.
const adjoining = 2;

const doer =
  ({ span }: ExtractedClaim, trigger: Span) =>
  (mention: Span): boolean =>
    mention.start >= span.start &&
    mention.end <= span.end &&
    (mention.end <= trigger.start ||
      (mention.start >= trigger.end && mention.start - trigger.end <= adjoining));

const accused =
  ({ cue, span }: ExtractedClaim) =>
  (mention: Span): boolean =>
    cue !== undefined && mention.start >= cue.end && mention.end <= span.start;

const ownForces = /(?:قوات|جيش|دفاعات|طايرات|جنود|وحدات|مقاتلي|عناصر)(?:ها|ه|نا|هم)(?:\s|$)/;

const namedIn = (
  claim: ExtractedClaim,
  extraction: Extraction,
  deed: Span | undefined,
): readonly ExtractedActor[] => {
  const others = extraction.actors.filter(({ id }) => id !== claim.speaker);
  if (claim.stance === 'ACCUSE') return others.filter((actor) => stands(actor, accused(claim)));
  return deed === undefined ? [] : others.filter((actor) => stands(actor, doer(claim, deed)));
};

/** A deed that sides are asked of. */
interface Deed {
  /** Where the words tell it. */
  readonly trigger: Span | undefined;
  /** Whether it is the speaker's own side where nobody is named: who announces that a town is freed has freed it. */
  readonly own: boolean;
}

/**
 * The sides that do what a claim tells: those accused, those named before the deed or at once behind it, the speaker's own where it
 * tells of its forces. Empty where the words do not say.
 */
export const sidesOf = (claim: ExtractedClaim, extraction: Extraction, deed: Deed): readonly string[] => {
  const named = namedIn(claim, extraction, deed.trigger);
  if (named.length > 0) return distinct(named.map(sideOf));
  const { article, actors } = extraction;
  const speaker = actors.find(({ id }) => id === claim.speaker);
  const own = deed.own || ownForces.test(fold(article.text.slice(claim.span.start, claim.span.end)));
  return own && speaker !== undefined ? [sideOf(speaker)] : [];
};
