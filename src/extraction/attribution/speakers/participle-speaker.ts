import { speakerAt } from './speakers.js';
import type { ActorDraft } from '../../names/drafts.js';
import type { ParticipleCue } from '../cues/cue.js';
import { type Agreeing, agrees } from './agreement.js';
import type { FrameContext } from '../frames/frame.js';
import { mainSubject } from './main-subject.js';
import { type AttributionReading, isOpen, wordAt } from '../reading.js';
import { accordingSource } from './according.js';

/** For whom a participle goes on: who answers, else who speaks in its sentence, is its subject, or spoke in the one before. */
export const goesOn = (
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
