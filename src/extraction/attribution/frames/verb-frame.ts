import type { ActorDraft } from '../../names/drafts.js';
import { speakerAt } from '../speakers/speakers.js';
import type { Complement } from '../../../language/ar/reporting-complements.js';
import type { ReportingVerb } from '../../../language/ar/reporting-verbs.js';
import { connectorFrom, quotationBefore, saidAs } from './connector-search.js';
import { skipAdverbs } from './adverbs.js';
import type { Connector } from './connectors.js';
import type { VerbCue } from '../cues/cue.js';
import { isContentNoun } from './content-noun.js';
import type { Frame, FrameContext, Subject } from './frame.js';
import { type AttributionReading, wordAt } from '../reading.js';
import { withDescribed } from './described-object.js';
import { isOwnNoun } from './noun-complements.js';
import { relayFrame } from './relay-frame.js';
import type { RuleName } from '../rules.js';
import type { Speaker } from '../speakers/speaker.js';
import { describedAfter, speakerAfter } from '../speakers/subject-after.js';
import { carried } from '../speakers/carried-subject.js';
import { opensItsClause } from '../speakers/clause-start.js';
import { subjectBefore } from '../speakers/subject-before.js';
import { jointAt } from '../speakers/joint-speaker.js';
import { viaIn } from '../speakers/via.js';
import { hasUnreadSubject } from '../speakers/unread-subject.js';

// With a subject before them these have their addressee behind them: أبلغ ترامب الوزير أن.
const addressing = new Set(['أبلغ', 'أخبر']);

/** The frame of a verb of saying; undefined where nobody can be shown to say something. */
export const verbFrame = (context: FrameContext, cue: VerbCue): Frame | undefined => {
  const verb = cue.negated ? uncommitted(cue.form.verb) : cue.form.verb;
  if (verb.takes.includes('relay')) return relayFrame(context, cue);
  if (takesItBack(context.reading, cue)) return undefined;
  const takes = cue.object ? (verb.objectTakes ?? ['bi', 'quote']) : verb.takes;
  const told = addressing.has(verb.past) ? subjectBefore(context, cue) : undefined;
  const after =
    told === undefined && (!verb.takes.includes('object') || opensItsClause(context, cue))
      ? (speakerAfter(context, cue) ?? describedAfter(context, cue, takes))
      : undefined;
  const speaker = told ?? after ?? subjectBefore(context, cue) ?? carriedFor(context, cue);
  if (speaker === undefined || (cue.negated && after === undefined)) return undefined;
  const joint = jointAt(context, speaker);
  const slotFrom = skipAdverbs(
    context.reading,
    after === undefined ? cue.last + 1 : (joint?.last ?? after.words.last) + 1,
  );
  const connector =
    connectorFrom(context, {
      from: slotFrom,
      takes,
      verb,
      explicit: after !== undefined || speaker.by === 'before' || isContentNoun(context.reading, slotFrom),
    }) ?? quotationBefore(context, cue);
  if (connector === undefined || !isAllowed(context.reading, { cue, connector, speaker, after }))
    return undefined;
  const said = cue.object ? connector : withDescribed(context.reading, verb, { connector, from: slotFrom });
  const rule = ruleOf({ connector, after: after !== undefined, carried: speaker.by === 'carried' });
  const quoted = quotedThrough(context, { from: slotFrom, to: connector.at, carrier: speaker.actor });
  if (quoted !== undefined)
    return {
      cue,
      verb,
      speaker: quoted.actor,
      source: quoted.words,
      via: [speaker.actor],
      connector,
      from: cue.at,
      rule: 'relayed',
    };
  const via = viaIn(
    context.reading,
    { from: slotFrom, to: Math.max(slotFrom, connector.at) },
    context.discourse,
  );
  return {
    cue,
    verb,
    speaker: speaker.actor,
    ...(speaker.words === undefined ? {} : { source: speaker.words }),
    ...(joint === undefined ? {} : { joint: joint.actors }),
    via: via.filter((actor) => actor !== speaker.actor),
    connector: said,
    from:
      speaker.by === 'before' && speaker.words !== undefined
        ? Math.min(speaker.words.first, cue.at)
        : isNext(context.reading, cue)
          ? cue.at - 2
          : cue.at,
    rule,
  };
};

/** وعكس ما وعدت به, ما أشار إليه: the verb's own preposition with a pronoun goes back to what was told before. */
const takesItBack = (reading: AttributionReading, { form, last }: VerbCue): boolean => {
  const word = wordAt(reading, last + 1);
  const stem = word.replace(/(?:هما|ها|هم|ه)$/, '');
  return stem !== word && form.verb.takes.some((take) => pronounStems.get(take) === stem);
};

// Prepositions as they stand before a pronoun: به, إليه, عليه.
const pronounStems: ReadonlyMap<Complement, string> = new Map([
  ['bi', 'ب'],
  ['ila', 'الي'],
  ['ala', 'علي'],
  ['an', 'عن'],
  ['min', 'من'],
  ['fi', 'في'],
]);

/** لم يؤكد leaves it open: neither a denial nor an affirmation. */
const uncommitted = (verb: ReportingVerb): ReportingVerb => ({
  ...verb,
  stance: 'NO_COMMENT',
  certainty: 'UNCOMMITTED',
});

/** قبل أن يضيف: told as what came next. */
const isNext = (reading: AttributionReading, { at }: VerbCue): boolean =>
  wordAt(reading, at - 1) === 'ان' && wordAt(reading, at - 2) === 'قبل';

const carriedFor = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  if (cue.form.verb.ambiguous === true && !cue.conjoined) return undefined;
  if (hasUnreadSubject(context, cue)) return undefined;
  // قالت إن التقرير يكشف … ويؤكد أن: a present behind a past goes on with what is said, not with who says it.
  if (context.tense === 'past' && cue.form.tense === 'present' && !isNext(context.reading, cue))
    return undefined;
  return carried(context, cue);
};

interface Judged {
  readonly cue: VerbCue;
  readonly connector: Connector;
  readonly speaker: Subject;
  readonly after: Speaker | undefined;
}

/** Impersonal presents (ويعتقد أن), ambiguous verbs without a speaker beside them, and documents' verbs said of people are no sayings. */
const isAllowed = (reading: AttributionReading, { cue, connector, speaker, after }: Judged): boolean => {
  const { verb, tense } = cue.form;
  if (verb.impersonal === true && tense === 'present' && after === undefined && speaker.by !== 'before')
    return false;
  if (verb.documentsOnly === true && speaker.actor.type === 'PERSON' && after?.byDocument !== true)
    return false;
  if (after !== undefined || speaker.by === 'before') return true;
  // Without a speaker beside it, only أن, a quotation, the verb's own preposition or a verbal noun shows that something is said.
  if (connector.kind === 'phrase')
    return (
      isOwnNoun(reading, connector.at, verb.takes) ||
      (verb.takes.includes('np') && isContentNoun(reading, connector.at))
    );
  return !(connector.kind === 'preposition' && verb.ambiguous === true);
};

interface Found {
  readonly connector: Connector;
  readonly after: boolean;
  readonly carried: boolean;
}

const ruleOf = ({ connector, after, carried: goesOn }: Found): RuleName => {
  const said = saidAs(connector);
  if (goesOn) return `carried-verb-${said}`;
  return after ? `verb-speaker-${said}` : `speaker-verb-${said}`;
};

/** ذكرت رويترز، نقلاً عن شهود، أن: the outlet tells what others said. */
const quotedThrough = (
  { reading, discourse, to: end }: FrameContext,
  { from, to, carrier }: { from: number; to: number; carrier: ActorDraft },
): Speaker | undefined => {
  if (carrier.type !== 'MEDIA') return undefined;
  for (let at = from; at < to; at += 1) {
    if (!/^و?نقلا$/.test(wordAt(reading, at)) || wordAt(reading, at + 1) !== 'عن') continue;
    return speakerAt(reading, { at: at + 2, to: end, sure: false }, discourse);
  }
  return undefined;
};
