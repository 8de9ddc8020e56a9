import type { ActorDraft } from '../../names/drafts.js';
import { phraseAt } from './phrase-content.js';
import { saidAs } from './connector-search.js';
import { skipAdverbs } from './adverbs.js';
import { type Connector, connectorAt, isThat } from './connectors.js';
import type { ParticipleCue } from '../cues/cue.js';
import type { Frame, FrameContext } from './frame.js';
import { withDescribed } from './described-object.js';
import { wordAt } from '../reading.js';
import { isVerbAt } from '../verb-at.js';

/** The frame of a participle, which goes on for whoever speaks: مشيراً إلى أن. */
export const participleFrame = (
  context: FrameContext,
  cue: ParticipleCue,
  speaker: ActorDraft | undefined,
): Frame | undefined => {
  if (speaker === undefined) return undefined;
  const { reading } = context;
  const near = connectorAt(reading, skipAdverbs(reading, cue.last + 1), cue.verb.takes);
  // A feminine in ة is as often a noun (مدينة, معلقة): only what joins right on shows that it is a saying.
  const masculine = /ا$/.test(wordAt(reading, cue.at));
  const connector =
    near ??
    (masculine && cue.verb.ambiguous !== true
      ? (participlePhrase(context, cue) ?? objectThen(context, cue) ?? farThat(context, cue))
      : undefined);
  if (connector === undefined) return undefined;
  const slot = { connector, from: skipAdverbs(reading, cue.last + 1) };
  return {
    cue,
    verb: cue.verb,
    speaker,
    via: [],
    connector: withDescribed(reading, cue.verb, slot),
    from: cue.at,
    rule: `participle-${saidAs(connector)}`,
  };
};

const participlePhrase = (context: FrameContext, cue: ParticipleCue): Connector | undefined =>
  phraseAt(context, { from: cue.last + 1, takes: cue.verb.takes, verb: cue.verb, explicit: true });

const objectThen = ({ reading, to }: FrameContext, cue: ParticipleCue): Connector | undefined => {
  if (cue.verb.objectTakes === undefined) return undefined;
  // 93 متهما، منهم …: a comma or a verb shows that no object follows.
  if (wordAt(reading, cue.last + 1) === '،' || isVerbAt(reading, cue.last + 1)) return undefined;
  for (let at = cue.last + 2; at < Math.min(to, cue.last + 12); at += 1) {
    const found = connectorAt(reading, at, cue.verb.objectTakes);
    if (found !== undefined) return found;
  }
  return undefined;
};

const farThat = ({ reading, to }: FrameContext, cue: ParticipleCue): Connector | undefined => {
  for (let at = cue.last + 1; at < Math.min(to, cue.last + 10); at += 1) {
    if (isVerbAt(reading, at) || wordAt(reading, at) === '،') return undefined;
    const found = isThat(wordAt(reading, at)) ? connectorAt(reading, at, ['that']) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};
