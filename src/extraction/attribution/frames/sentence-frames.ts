import { speakerAt } from '../speakers/speakers.js';
import type { ActorDraft } from '../../names/drafts.js';
import type { Cue, ParticipleCue } from '../cues/cue.js';
import { type Agreeing, agrees } from '../speakers/agreement.js';
import { documentFrame } from './documents.js';
import type { Frame, FrameContext } from './frame.js';
import { mainSubject } from '../speakers/main-subject.js';
import { participleFrame } from './participle-frame.js';
import { type AttributionReading, isOpen, wordAt } from '../reading.js';
import { accordingSource } from '../speakers/according.js';
import { saysThat } from '../speakers/described-before.js';
import { connectorAt, isThat } from './connectors.js';
import { isFunctionWord } from '../../../language/ar/function-words.js';
import { withoutArticle, withoutConjunction } from '../../../language/ar/proclitics.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { isTitleWord } from '../../names/lexicon.js';
import { noteSpokenDocument } from './issued-documents.js';
import { skipAdverbs } from './connector-search.js';
import { followsPhrase, nounRelatives } from '../speakers/subject-before.js';
import { hasUnreadSubject, verbFrame } from './verb-frame.js';

/** The frames of a sentence, each verb's speaker known to those after it, and where somebody unread takes the word. */
export const framesOf = (
  context: FrameContext,
): { readonly frames: readonly Frame[]; readonly ends: readonly number[] } => {
  const frames: Frame[] = [];
  const ends: number[] = [];
  const speakers: ActorDraft[] = [];
  for (const cue of context.cues) {
    const last = frames.at(-1);
    if (last !== undefined && (cue.at < last.connector.content || isOwnVerb(cue, last))) continue;
    const clauseFrom = last === undefined ? context.from : last.connector.content;
    const tense =
      last?.cue.kind === 'verb' && last.connector.kind === 'that' ? last.cue.form.tense : undefined;
    if (last !== undefined && isDescription(context, cue, last)) continue;
    const inner = {
      ...context,
      clauseFrom,
      framed: last !== undefined,
      ...(tense === undefined ? {} : { tense }),
    };
    const frame = frameOf(inner, cue, speakers);
    if (frame === undefined && last === undefined) noteUnread(context, cue);
    if (frame === undefined && last !== undefined && takesTheWord(context, cue)) ends.push(cue.at);
    if (frame === undefined || (last !== undefined && isPartOf(frame, last))) continue;
    if (last !== undefined && isNested(frame, last)) {
      // أن مسؤولا قال إن …: he speaks, through whoever was read first.
      frames[frames.length - 1] = {
        ...frame,
        via: [...last.via, last.speaker, ...frame.via],
        from: last.from,
      };
      speakers.push(frame.speaker);
      context.discourse.spoken.push({ actor: frame.speaker, sentence: context.sentence, spoke: true });
      continue;
    }
    speakers.push(frame.speaker);
    frames.push(throughTheSame(frame, last));
    noteSpokenDocument(context, frame);
    context.discourse.spoken.push({ actor: frame.speaker, sentence: context.sentence, spoke: true });
  }
  return { frames, ends };
};

/** ، وأكد أن …, ، مضيفا أن …: another saying, whosever it is, behind a comma: what was said before ends there. */
const takesTheWord = (context: FrameContext, cue: Cue): boolean => {
  const { reading } = context;
  if (wordAt(reading, cue.at - 1) !== '،' || cue.kind === 'according' || cue.kind === 'document')
    return false;
  if (cue.kind === 'participle')
    return connectorAt(reading, skipAdverbs(reading, cue.last + 1), ['that']) !== undefined;
  return (
    cue.conjoined &&
    !cue.negated &&
    cue.form.verb.impersonal !== true &&
    connectorAt(reading, skipAdverbs(reading, cue.last + 1), ['that', 'quote']) !== undefined
  );
};

/** لكن قريبا من الملف قال إن …: whoever it is, what follows may be his. */
const noteUnread = (context: FrameContext, cue: Cue): void => {
  if (cue.kind !== 'verb' || cue.negated || cue.form.verb.impersonal === true || !saysThat(context, cue))
    return;
  if (!hasUnreadSubject(context, cue) && !followsPhrase(context, cue)) return;
  const { gender, number } = cue.form;
  context.discourse.unread.push({ gender, number, spoken: context.discourse.spoken.length });
};

/** معتبرا أنه يعبر عن …: the verb right behind أنه is what is said. */
const isOwnVerb = (cue: Cue, { connector }: Frame): boolean =>
  cue.kind === 'verb' &&
  connector.kind === 'that' &&
  cue.at === connector.content &&
  connector.at < cue.at &&
  cue.form.tense === 'present';

/** يشير الوزير إلى الحادثة التي أكدت القوات وقوعها: what a noun phrase is described by is part of it. */
const isDescription = ({ reading }: FrameContext, cue: Cue, { connector }: Frame): boolean =>
  cue.kind === 'verb' &&
  (connector.kind === 'phrase' || connector.kind === 'preposition') &&
  nounRelatives.has(wordAt(reading, cue.at - 1)) &&
  !isThat(wordAt(reading, skipAdverbs(reading, cue.last + 1)));

/**
 * قال إن الوزير رحب بالقرار, إن الجيش يحاصر ما وصفه بـ«الوكر»: what somebody within it does in words, and what the speaker himself
 * calls things, is part of what is said.
 */
const isPartOf = (frame: Frame, last: Frame): boolean => {
  const { cue, verb, speaker } = frame;
  // ووصفته بأنه …: joined by و it is a saying of its own.
  if (cue.kind !== 'verb' || cue.conjoined) return false;
  const opens = cue.at - last.connector.content < 2;
  if (speaker === last.speaker)
    return cue.object && verb?.describes === true && (last.connector.kind === 'that' || !opens);
  return last.connector.kind === 'that' && verb?.act === true;
};

/** A frame whose speaker is the first thing that the frame before it says. */
const isNested = (frame: Frame, last: Frame): boolean =>
  frame.source !== undefined &&
  frame.speaker !== last.speaker &&
  last.connector.kind === 'that' &&
  frame.from - last.connector.content <= 1;

/** Who goes on speaking in a sentence goes on through the same outlet: نقلت X عن Y …، مضيفا. */
const throughTheSame = (frame: Frame, last: Frame | undefined): Frame =>
  frame.source === undefined && frame.speaker === last?.speaker && frame.via.length === 0
    ? { ...frame, via: last.via }
    : frame;

/** وسعى فلان فلان، العضو البارز في حزبه، إلى …: a name that no list has, with what he is between commas. */
const hasUnknownSubject = ({ reading, from, to }: FrameContext): boolean => {
  if (!isVerb(withoutConjunction(wordAt(reading, from)))) return false;
  let at = from + 1;
  while (
    at < Math.min(to, from + 4) &&
    reading.document.tokens[at]?.kind === 'word' &&
    !isFunctionWord(wordAt(reading, at))
  )
    at += 1;
  return at > from + 1 && wordAt(reading, at) === '،' && isTitleWord(withoutArticle(wordAt(reading, at + 1)));
};

/** A sentence that says nothing still has a subject, of whom the next may speak. */
export const noteSubject = (context: FrameContext): void => {
  const actor = mainSubject(context);
  const { discourse, sentence, reading, from } = context;
  if (actor !== undefined) discourse.spoken.push({ actor, sentence, spoke: false });
  else if (hasUnknownSubject(context))
    discourse.unread.push({
      gender: wordAt(reading, from).endsWith('ت') ? 'f' : 'm',
      number: 'singular',
      spoken: discourse.spoken.length,
    });
};

const frameOf = (context: FrameContext, cue: Cue, speakers: readonly ActorDraft[]): Frame | undefined => {
  if (cue.kind === 'document') return documentFrame(context, cue);
  if (cue.kind === 'verb') return verbFrame(context, cue);
  return cue.kind === 'participle'
    ? participleFrame(context, cue, goesOn(context, cue, speakers))
    : undefined;
};

/** For whom a participle goes on: who answers, else who speaks in its sentence, is its subject, or spoke in the one before. */
const goesOn = (
  context: FrameContext,
  cue: ParticipleCue,
  speakers: readonly ActorDraft[],
): ActorDraft | undefined => {
  const answer = answeredBy(context, cue.at);
  if (answer !== undefined) return answer.actor;
  const form = participleForm(context.reading, cue.at);
  const fits = (actor: ActorDraft | undefined): actor is ActorDraft =>
    actor !== undefined && agrees(form, actor);
  if (speakers.length > 0) return speakers.findLast(fits);
  const actor = toldBefore(context, cue) ?? mainSubject(context) ?? recent(context, form);
  return fits(actor) ? actor : undefined;
};

/** …، على ما أعلنت الوزارة، داعية إلى …: the source that the sentence is given to goes on. */
const toldBefore = (context: FrameContext, { at }: ParticipleCue): ActorDraft | undefined => {
  const cue = context.cues.findLast(
    (one) => one.kind === 'according' && one.at < at && one.at > context.from + 2,
  );
  return cue?.kind === 'according' ? accordingSource(context, cue)?.speaker?.actor : undefined;
};

/** What a participle agrees with: قائلا a man or an institution, قائلة a woman or things, قائلين several. */
const participleForm = (reading: AttributionReading, at: number): Agreeing => ({
  gender: wordAt(reading, at).endsWith('ه') ? 'f' : 'm',
  number: /[وي]ن$/.test(wordAt(reading, at)) ? 'plural' : 'singular',
});

/** ، وهو ما رفضته كييف قائلة: whoever answers goes on, not whom he answers; nobody where he cannot be read. */
const answeredBy = (
  { reading, discourse, clauseFrom }: FrameContext,
  before: number,
): { readonly actor?: ActorDraft } | undefined => {
  for (let at = before - 1; at > clauseFrom; at -= 1) {
    const answers =
      (wordAt(reading, at) === 'ما' && wordAt(reading, at - 1) === 'وهو') ||
      (wordAt(reading, at) === 'الذي' && wordAt(reading, at - 1) === 'الامر');
    if (!answers) continue;
    const found = speakerAt(reading, { at: at + 2, to: before, sure: false }, discourse);
    return found === undefined ? {} : { actor: found.actor };
  }
  return undefined;
};

/** Whoever spoke in the sentence before goes on in a participle without a verb of its own. */
const recent = ({ discourse, sentence }: FrameContext, form: Agreeing): ActorDraft | undefined => {
  const last = discourse.spoken.at(-1);
  if (isOpen(discourse, form, discourse.spoken.length - 1)) return undefined;
  return last !== undefined && sentence - last.sentence <= 1 ? last.actor : undefined;
};
