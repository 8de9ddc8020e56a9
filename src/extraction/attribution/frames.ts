import { reportingForm, type Complement, type ReportingVerb } from '../../language/ar/reporting-verbs.js';
import { isFunctionWord, isGrammarWord } from '../../language/ar/function-words.js';
import { isPastVerb, isVerb } from '../../language/ar/verbs.js';
import type { ActorDraft } from '../names/drafts.js';
import { connectorAt, isThat, opensAdverbial, type Connector } from './connectors.js';
import type { Cue, ParticipleCue, VerbCue } from './cues.js';
import type { Frame, FrameContext, Subject } from './frame.js';
import type { RuleName } from './rules.js';
import { tokenAt, wordAt, type AttributionReading } from './reading.js';
import { describedSpeaker, isAdverbial, outletSpeaker } from './described.js';
import { speakerAt, type Speaker } from './speakers.js';
import { isVerbAt } from './verb-at.js';
import { carried, opensItsClause, subjectBefore } from './subjects.js';
import { viaIn } from './via.js';

const farthestConnector = 45;

// With a subject before them these have their addressee behind them: أبلغ ترامب الوزير أن.
const addressing = new Set(['أبلغ', 'أخبر']);

/** The frame of a verb of saying; undefined where nobody can be shown to say something. */
export const verbFrame = (context: FrameContext, cue: VerbCue): Frame | undefined => {
  const verb = cue.negated ? uncommitted(cue.form.verb) : cue.form.verb;
  if (verb.takes.includes('relay')) return relayFrame(context, cue);
  const takes = cue.object ? (verb.objectTakes ?? ['bi', 'quote']) : verb.takes;
  const told = addressing.has(verb.past) ? subjectBefore(context, cue) : undefined;
  const after =
    told === undefined && (!verb.takes.includes('object') || opensItsClause(context, cue))
      ? (speakerAfter(context, cue) ?? describedAfter(context, cue, takes))
      : undefined;
  const speaker = told ?? after ?? subjectBefore(context, cue) ?? carriedFor(context, cue);
  if (speaker === undefined || (cue.negated && after === undefined)) return undefined;
  const slotFrom = skipAdverbs(context.reading, after === undefined ? cue.last + 1 : after.words.last + 1);
  const connector =
    connectorFrom(context, {
      from: slotFrom,
      takes,
      verb,
      explicit: after !== undefined || speaker.by === 'before',
    }) ?? quotationBefore(context, cue);
  if (connector === undefined || !isAllowed(context, { cue, connector, speaker, after })) return undefined;
  const said = describes(cue, connector)
    ? { ...connector, content: slotFrom, cut: 0, kind: 'phrase' as const }
    : connector;
  const rule = ruleOf({ connector, after: after !== undefined, carried: speaker.by === 'carried' });
  const via = viaIn(
    context.reading,
    { from: slotFrom, to: Math.max(slotFrom, connector.at), to2: context.to },
    context.discourse,
  );
  return {
    cue,
    verb,
    speaker: speaker.actor,
    ...(speaker.words === undefined ? {} : { source: speaker.words }),
    via: via.filter((actor) => actor !== speaker.actor),
    connector: said,
    from:
      speaker.by === 'before' && speaker.words !== undefined ? Math.min(speaker.words.first, cue.at) : cue.at,
    rule,
  };
};

interface After extends Speaker {
  readonly by: 'after';
}

/** The speaker that stands behind the verb: قال بوتين, وأضافت الوزارة, قال اليوم مسؤول. */
const speakerAfter = (context: FrameContext, cue: VerbCue): After | undefined => {
  const { reading, discourse, to } = context;
  for (let at = cue.last + 1; at < Math.min(to, cue.last + 12); at += 1) {
    const word = wordAt(reading, at);
    if (isThat(word) || word === ':') return undefined;
    const found = speakerAt(reading, { at, to, sure: isSure(context, at) }, discourse);
    if (
      found !== undefined &&
      (found.byDocument === true || agrees(cue, found.actor)) &&
      !governed(reading, cue, found) &&
      !isOblique(reading, found)
    )
      return { ...found, by: 'after' };
    // The verb and its subject part only for time and circumstance: وقال في بيان اليوم المتحدث.
    if (
      !opensAdverbial(word) &&
      !(at > cue.last + 1 && tokenAt(reading, at)?.kind === 'word' && !isVerb(word))
    )
      return undefined;
    if (at === cue.last + 1 && !opensAdverbial(word) && !isAdverbial(word)) return undefined;
  }
  return undefined;
};

/** لم يؤكد leaves it open: neither a denial nor an affirmation. */
const uncommitted = (verb: ReportingVerb): ReportingVerb => ({
  ...verb,
  stance: 'NO_COMMENT',
  certainty: 'UNCOMMITTED',
});

/** وصف القصف بأنه الأعنف: what is described belongs to what is said. */
const describes = (cue: VerbCue, connector: Connector): boolean =>
  described.has(cue.form.verb.past) && !cue.object && connector.kind !== 'quote';

const described = new Set(['وصف', 'قدر']);

const passedOver = new Set('ايضا كذلك مجددا بالقول بقوله بقولها بقولهم قايلا قايله'.split(' '));

// مجددا, مرارا, مؤكدا right behind verb or speaker.
const hal = /^(?:مجددا|مرارا|سابقا|لاحقا|صراحه|موكدا|مخاطبا|موخرا|حرفيا)$/;

const skipAdverbs = (reading: AttributionReading, from: number): number => {
  let at = from;
  while (passedOver.has(wordAt(reading, at)) || hal.test(wordAt(reading, at))) at += 1;
  return at;
};

/** ذكرت «ميدان تايمز» أن: a few quoted words between the verb and أن are an outlet's name. */
const quotedName = (reading: AttributionReading, at: number): Speaker | undefined => {
  const quotation = reading.document.quotationOf[at];
  if (quotation?.open !== at || quotation.close - at > 5 || !isThat(wordAt(reading, quotation.close + 1)))
    return undefined;
  return outletSpeaker(reading, at + 1, quotation.close - 1);
};

/** A subject that is no name, where أن or a quotation shows that the slot is a speaker's: وقال مزارع من ريف سومي إن. */
const describedAfter = (
  context: FrameContext,
  cue: VerbCue,
  takes: readonly Complement[],
): After | undefined => {
  const { reading, cues, to } = context;
  if (!takes.includes('that') && !takes.includes('quote')) return undefined;
  const from = cue.last + 1;
  const outlet = quotedName(reading, from);
  if (outlet !== undefined) return { ...outlet, by: 'after' };
  const end = Math.min(to, from + 25, cues.find((next) => next.at > cue.last && stops(next))?.at ?? to);
  for (let at = from + 1; at < end; at += 1) {
    const word = wordAt(reading, at);
    const opens =
      reading.document.quotationOf[at]?.open === at &&
      (reading.document.quotationOf[at]?.close ?? at) - at > 3;
    if (!isThat(word) && word !== ':' && !opens) continue;
    const found = describedSpeaker(reading, { at: from, to: at });
    return found === undefined ? undefined : { ...found, by: 'after' };
  }
  if (quotationBefore(context, cue) === undefined) return undefined;
  const found = describedSpeaker(reading, { at: from, to });
  return found === undefined ? undefined : { ...found, by: 'after' };
};

/** An unknown word right behind a verb of saying is a name only where أن or a quotation follows it soon. */
const isSure = ({ reading, to, cues }: FrameContext, at: number): boolean => {
  const next = cues.find((cue) => cue.at > at)?.at ?? to;
  for (let i = at + 1; i <= Math.min(at + 20, next - 1); i += 1) {
    const word = wordAt(reading, i);
    if (isThat(word) || word === ':' || reading.document.quotationOf[i]?.open === i) return true;
    if (isVerb(word)) return false;
  }
  return false;
};

/** المسؤولين is no subject: a sound plural's oblique case. */
const isOblique = (reading: AttributionReading, { actor, words }: Speaker): boolean =>
  actor.type === 'GROUP' && /ين$/.test(wordAt(reading, words.first));

/** A name behind a preposition is no subject: قال لرويترز, أكد في موسكو. */
const governed = (reading: AttributionReading, cue: VerbCue, { words }: Speaker): boolean => {
  const first = wordAt(reading, words.first);
  if (words.cut > 0 && /^[لبك]/.test(first)) return true;
  const before = wordAt(reading, words.first - 1);
  return (
    words.first > cue.last + 1 && (isFunctionWord(before) ? !timeBefore(before) : true) && before !== '،'
  );
};

const timeBefore = (word: string): boolean =>
  opensAdverbial(word) &&
  !['في', 'خلال', 'عبر', 'عقب', 'بعد', 'قبل', 'اثناء', 'لدي', 'امام', 'من', 'علي', 'اثر', 'ضمن'].includes(
    word,
  );

/** A verb before its subject is singular and agrees in gender; what gender a name has, the verb may tell. */
const agrees = (cue: VerbCue, actor: ActorDraft): boolean => {
  const gender = actor.type === 'GROUP' || actor.plural === true ? undefined : actor.gender;
  if (gender === undefined && actor.type === 'PERSON' && actor.identification === 'NAMED')
    actor.gender = cue.form.gender;
  return gender === undefined || gender === cue.form.gender || cue.form.number === 'plural';
};

const carriedFor = (context: FrameContext, cue: VerbCue): Subject | undefined => {
  if (cue.form.verb.ambiguous === true && !cue.conjoined) return undefined;
  if (hasUnreadSubject(context, cue)) return undefined;
  return carried(context, cue);
};

/**
 * Whether a plain word stands where the subject would: whoever it is, he is not who spoke before. Circumstance may stand there, and the
 * object of a verb that takes one.
 */
const hasUnreadSubject = ({ reading, to }: FrameContext, cue: VerbCue): boolean => {
  if (cue.object) return false;
  const at = skipAdverbs(reading, cue.last + 1);
  const word = wordAt(reading, at);
  const token = tokenAt(reading, at);
  if (at >= to || token?.kind !== 'word') return false;
  if (isThat(word) || isFunctionWord(word) || opensAdverbial(word) || /^(?:[لبك]|لل)/.test(word))
    return false;
  if (isAdverbial(word) && reading.places.mentions.startingAt(at) === undefined) return false;
  if (!cue.form.verb.takes.includes('object')) return true;
  const name = reading.actors.mentions.startingAt(at) ?? reading.places.mentions.startingAt(at);
  // وصف قصف المدينة بأنه …: a noun without article is the object sooner than a subject.
  return name === undefined && word.startsWith('ال');
};

// --- where what is said begins ---------------------------------------------------------------------------------------

interface Search {
  readonly from: number;
  readonly takes: readonly Complement[];
  readonly verb: ReportingVerb;
  /** Whether the speaker stands before `from`, so that a bare noun phrase there is what is said. */
  readonly explicit: boolean;
}

const connectorFrom = (context: FrameContext, search: Search): Connector | undefined => {
  const { reading, to } = context;
  const near = connectorAt(reading, search.from, search.takes);
  if (near !== undefined) return near;
  const phrase = phraseAt(context, search);
  if (phrase !== undefined) return thatBehind(context, search) ?? phrase;
  const stop = Math.min(to, search.from + farthestConnector, nextStop(context, search.from));
  const far: readonly Complement[] = search.takes.filter(
    (take) => take === 'that' || take === 'quote' || (take === 'bi' && search.takes.includes('that')),
  );
  const wide = search.takes.includes('object') ? (search.verb.objectTakes ?? []) : far;
  for (let at = search.from; at < stop; at += 1) {
    if (isNamedQuotation(context, at)) continue;
    const found = connectorAt(
      reading,
      at,
      search.takes.includes('object') ? wide : wide.filter((take) => take !== 'bi'),
    );
    if (found !== undefined) return found;
    const loose = adverbialEnds(context, search.from, at)
      ? (connectorAt(reading, at, search.takes) ?? phraseAt(context, { ...search, from: at }))
      : undefined;
    if (loose !== undefined) return loose;
  }
  return undefined;
};

const apposition = 10;

/** أعلن وزير البترول طارق الملا أن: what was not read of the speaker's name stands before أن, if no verb does. */
const thatBehind = (context: FrameContext, { from, takes }: Search): Connector | undefined => {
  const { reading, to } = context;
  if (!takes.includes('that')) return undefined;
  for (let at = from + 1; at < Math.min(to, from + apposition, nextStop(context, from)); at += 1) {
    if (isVerbAt(reading, at)) return undefined;
    const found = isThat(wordAt(reading, at)) ? connectorAt(reading, at, ['that']) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
};

const isNamedQuotation = ({ reading }: FrameContext, at: number): boolean =>
  reading.actors.mentions.covering(at) !== undefined;

/** The next participle or verb of saying: what stands behind it is its own. */
const nextStop = ({ cues, to }: FrameContext, from: number): number =>
  cues.find((cue) => cue.at >= from && stops(cue))?.at ?? to;

/** تحدث, نقل and the like are as often part of a description: خبير تحدث إلى الصحيفة. */
const stops = (cue: Cue): boolean =>
  cue.kind !== 'according' && !(cue.kind === 'verb' && cue.form.verb.ambiguous === true);

/** Whether only circumstance stands between the speaker and the token: ، في بيان،. */
const adverbialEnds = ({ reading }: FrameContext, from: number, at: number): boolean => {
  if (at === from || at > from + 14) return false;
  if (!opensAdverbial(wordAt(reading, from))) return false;
  const before = wordAt(reading, at - 1);
  return (
    before === '،' ||
    before === ')' ||
    (opensAdverbial(before) &&
      opensAdverbial(wordAt(reading, from)) &&
      at - from <= 3 &&
      !['في', 'خلال', 'من', 'علي', 'عقب', 'بعد', 'قبل', 'اثناء', 'لدي', 'امام', 'عبر', 'ضمن', 'اثر'].includes(
        before,
      ))
  );
};

/** What is said as a bare noun phrase: أعلنت الوزارة مقتل …, نفى المتحدث …. */
const phraseAt = (
  { reading, to }: FrameContext,
  { from, takes, explicit }: Search,
): Connector | undefined => {
  if (!takes.includes('np') || !explicit || from >= to) return undefined;
  const token = tokenAt(reading, from);
  if (
    token?.kind !== 'word' ||
    (isGrammarWord(token.folded) && token.folded !== 'اي') ||
    (isVerbAt(reading, from) && !isPastVerb(token.folded)) ||
    isThat(token.folded)
  )
    return undefined;
  if (token.folded.startsWith('و') && isVerb(token.folded.slice(1))) return undefined;
  return { kind: 'phrase', at: from, content: from, cut: 0 };
};

/** «…»، يقول فلان: the quotation stands before the verb. */
const quotationBefore = ({ reading, from }: FrameContext, cue: VerbCue): Connector | undefined => {
  if (!cue.form.verb.takes.includes('quote')) return undefined;
  const comma = wordAt(reading, cue.at - 1) === '،' ? 1 : 0;
  const quotation = reading.document.quotationOf[cue.at - 1 - comma];
  if (quotation === undefined || quotation.close !== cue.at - 1 - comma || quotation.open < from)
    return undefined;
  return quotation.close - quotation.open > 4
    ? { kind: 'quote', at: quotation.open, content: quotation.open, cut: 0 }
    : undefined;
};

interface Judged {
  readonly cue: VerbCue;
  readonly connector: Connector;
  readonly speaker: Subject;
  readonly after: Speaker | undefined;
}

/** Impersonal presents (ويعتقد أن), ambiguous verbs without a speaker beside them, and documents' verbs said of people are no sayings. */
const isAllowed = (_context: FrameContext, { cue, connector, speaker, after }: Judged): boolean => {
  const { verb, tense } = cue.form;
  if (verb.impersonal === true && tense === 'present' && after === undefined && speaker.by !== 'before')
    return false;
  if (verb.documentsOnly === true && speaker.actor.type === 'PERSON') return false;
  if (after !== undefined || speaker.by === 'before') return true;
  // Without a speaker beside it, only أن, a quotation or the verb's own preposition shows that something is said.
  return connector.kind !== 'phrase' && !(connector.kind === 'preposition' && verb.ambiguous === true);
};

interface Found {
  readonly connector: Connector;
  readonly after: boolean;
  readonly carried: boolean;
}

/** How a connector leads to what is said, as the rules are named. */
const saidAs = ({ kind }: Connector): 'that' | 'quote' | 'phrase' => {
  if (kind === 'that') return 'that';
  return kind === 'quote' || kind === 'colon' ? 'quote' : 'phrase';
};

const ruleOf = ({ connector, after, carried: goesOn }: Found): RuleName => {
  const said = saidAs(connector);
  if (goesOn) return `carried-verb-${said}`;
  return after ? `verb-speaker-${said}` : `speaker-verb-${said}`;
};

// --- participles -----------------------------------------------------------------------------------------------------

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
    (masculine
      ? (participlePhrase(context, cue) ?? objectThen(context, cue) ?? farThat(context, cue))
      : undefined);
  if (connector === undefined) return undefined;
  return {
    cue,
    verb: cue.verb,
    speaker,
    via: [],
    connector,
    from: cue.at,
    rule: `participle-${saidAs(connector)}`,
  };
};

const participlePhrase = (context: FrameContext, cue: ParticipleCue): Connector | undefined =>
  phraseAt(context, { from: cue.last + 1, takes: cue.verb.takes, verb: cue.verb, explicit: true });

const objectThen = ({ reading, to }: FrameContext, cue: ParticipleCue): Connector | undefined => {
  if (cue.verb.objectTakes === undefined) return undefined;
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

// --- chains ----------------------------------------------------------------------------------------------------------

// Nouns of saying behind نقل عن, each with the verb whose stance it has: نفيه denies, تأكيده affirms.
const sayings = new Map([
  ...['قوله', 'قولها', 'قولهم', 'القول'].map((noun) => [noun, 'قال'] as const),
  ...['تاكيده', 'تاكيدها', 'تاكيدهم'].map((noun) => [noun, 'اكد'] as const),
  ...['نفيه', 'نفيها', 'نفيهم'].map((noun) => [noun, 'نفي'] as const),
  ...['اعلانه', 'اعلانها'].map((noun) => [noun, 'اعلن'] as const),
]);

/** نقلت X عن Y قوله إن …: Y speaks, through X. */
const relayFrame = (context: FrameContext, cue: VerbCue): Frame | undefined => {
  const { reading, discourse, to } = context;
  const carrier = speakerAfter(context, cue) ?? subjectBefore(context, cue);
  const from =
    carrier?.words === undefined || carrier.by === 'before' ? cue.last + 1 : carrier.words.last + 1;
  const about = find(reading, { from, to: Math.min(to, from + 14), words: ['عن'] });
  const told =
    about === undefined ? undefined : speakerAt(reading, { at: about + 1, to, sure: true }, discourse);
  if (told === undefined) return undefined;
  const connector = relayConnector(context, told.words.last + 1);
  if (connector === undefined) return undefined;
  const saying = sayings.get(wordAt(reading, connector.at));
  const verb = saying === undefined ? cue.form.verb : (reportingForm(saying)?.verb ?? cue.form.verb);
  return {
    cue: saying === undefined ? cue : { ...cue, at: connector.at, last: connector.at },
    verb,
    speaker: told.actor,
    source: told.words,
    via: carrier === undefined ? [] : [carrier.actor],
    connector,
    from: carrier?.by === 'before' && carrier.words !== undefined ? carrier.words.first : cue.at,
    rule: 'relayed',
  };
};

interface Range {
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
}

const find = (reading: AttributionReading, { from, to, words }: Range): number | undefined => {
  for (let at = from; at < to; at += 1) if (words.includes(wordAt(reading, at))) return at;
  return undefined;
};

const relayConnector = (context: FrameContext, from: number): Connector | undefined => {
  const { reading, to } = context;
  for (let at = from; at < Math.min(to, from + 20); at += 1) {
    const word = wordAt(reading, at);
    if (sayings.has(word)) {
      const found = connectorAt(reading, at + 1, ['that', 'quote', 'bi', 'ila', 'ala']);
      return found === undefined ? { kind: 'phrase', at, content: at + 1, cut: 0 } : { ...found, at };
    }
    const found = isNamedQuotation(context, at) ? undefined : connectorAt(reading, at, ['that', 'quote']);
    if (found !== undefined) return found;
  }
  return undefined;
};
