import { isTimeWord } from '../../../language/ar/function-words.js';
import type { Complement } from '../../../language/ar/reporting-complements.js';
import { type Connector, connectorAt, governsCircumstance, isThat, opensAdverbial } from './connectors.js';
import type { Cue, VerbCue } from '../cues/cue.js';
import { isOwned } from './content-noun.js';
import type { ActorMention } from '../../names/drafts.js';
import type { FrameContext } from './frame.js';
import { type AttributionReading, tokenAt, wordAt } from '../reading.js';
import { isVerbAt } from '../verb-at.js';
import { isFor } from './noun-complements.js';
import { ownPreposition } from './own-preposition.js';
import { opensApposition, phraseAt, type Search } from './phrase-content.js';

const farthestConnector = 45;

/** Where what is said begins: right there, as a noun phrase, behind circumstance, or farther on behind أن or a quotation mark. */
export const connectorFrom = (context: FrameContext, search: Search): Connector | undefined => {
  const { reading, to } = context;
  // يتوقع أن: behind a verb that is read as a saying أن is the saying's own.
  if (wordAt(reading, search.from - 1) === 'يتوقع' && wordAt(reading, search.from) === 'ان')
    return { kind: 'that', at: search.from, content: search.from + 1, cut: 0 };
  const near = connectorAt(
    reading,
    search.from,
    search.takes.filter((take) => take !== 'li'),
  );
  if (near !== undefined) return near;
  const phrase = phraseAt(context, search);
  if (phrase !== undefined) return thatBehind(context, search) ?? phrase;
  if (hasObject(context, search)) return undefined;
  const stop = Math.min(to, search.from + farthestConnector, nextStop(context, search.from));
  // Far from the speaker a bare بـ may belong to anything, unless the verb's object stands between.
  const wide: readonly Complement[] =
    search.takes.includes('object') || search.takes === search.verb.objectTakes
      ? (search.verb.objectTakes ?? [])
      : search.takes.filter((take) => take === 'that' || take === 'quote');
  const far = wide.filter((take) => take !== 'li');
  for (let at = search.from; at < stop; at += 1) {
    if (isNamedQuotation(context, at)) continue;
    const found = connectorAt(reading, at, far);
    if (found !== undefined) return thatBehindTitle(context, found, stop) ?? found;
    const loose =
      adverbialEnds(context, search.from, at) && !opensApposition(context, search.from, at)
        ? (connectorAt(reading, at, search.takes) ?? phraseAt(context, { ...search, from: at }))
        : undefined;
    if (loose !== undefined)
      return (search.takes.includes('that') ? thatBehindComma(context, at, stop) : undefined) ?? loose;
  }
  if (!search.explicit) return undefined;
  return (
    ownPreposition(reading, { from: search.from, to: stop, takes: search.takes }) ??
    (wide.includes('li') ? forBehind(reading, search.from, stop) : undefined)
  );
};

/** علقت الهيئة التداول …: a verb that takes nothing but a quotation means something else where an object stands behind its subject. */
const hasObject = ({ reading }: FrameContext, { from, takes, explicit }: Search): boolean =>
  explicit &&
  takes.every((take) => take === 'quote') &&
  wordAt(reading, from).startsWith('ال') &&
  !isTimeWord(wordAt(reading, from));

/** دعا الأطراف للعودة إلى …: لـ counts where no إلى leads to what is said. */
const forBehind = (reading: AttributionReading, from: number, to: number): Connector | undefined => {
  for (let at = from; at < to && tokenAt(reading, at)?.kind === 'word' && !isVerbAt(reading, at); at += 1)
    if (isFor(reading, at)) return { kind: 'preposition', at, content: at, cut: 0 };
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

/** بخصوص برنامج «أوراش»، إن …: a few quoted words in the circumstance are a title, where أن follows behind a comma. */
const thatBehindTitle = (context: FrameContext, found: Connector, stop: number): Connector | undefined => {
  const quotation = context.reading.document.quotationOf[found.content];
  if (found.kind !== 'quote' || found.at !== found.content || quotation === undefined) return undefined;
  return quotation.close - quotation.open <= 6 ? thatBehindComma(context, quotation.close, stop) : undefined;
};

/** The أن behind a comma, up to a stop: what stands before it is apposition and circumstance. */
const thatBehindComma = ({ reading }: FrameContext, from: number, stop: number): Connector | undefined => {
  for (let at = from + 1; at < Math.min(stop, from + farthestConnector); at += 1) {
    if (!isThat(wordAt(reading, at)) || wordAt(reading, at - 1) !== '،') continue;
    return connectorAt(reading, at, ['that']);
  }
  return undefined;
};

/** The name that is all that stands in the quotation that opens at a token. */
const namedIn = (reading: AttributionReading, at: number): ActorMention | undefined => {
  const quotation = reading.document.quotationOf[at];
  if (quotation?.open !== at) return undefined;
  const mention = reading.actors.mentions.startingAt(at + 1);
  return mention !== undefined && mention.last >= quotation.close - 1 ? mention : undefined;
};

/** Whether the token belongs to a name: a quotation there is an outlet, not what is said. */
export const isNamedQuotation = ({ reading }: FrameContext, at: number): boolean =>
  (reading.actors.mentions.covering(at) ?? namedIn(reading, at)) !== undefined;

/** The next participle or verb of saying: what stands behind it is its own. */
const nextStop = ({ cues, to }: FrameContext, from: number): number =>
  cues.find((cue) => cue.at >= from && stops(cue))?.at ?? to;

/** تحدث, نقل and the like are as often part of a description: خبير تحدث إلى الصحيفة. */
export const stops = (cue: Cue): boolean =>
  cue.kind !== 'according' && !(cue.kind === 'verb' && cue.form.verb.ambiguous === true);

/** Whether only circumstance stands between the speaker and the token: ، في بيان،. */
const adverbialEnds = ({ reading }: FrameContext, from: number, at: number): boolean => {
  if (at === from || at > from + 14) return false;
  if (!opensAdverbial(wordAt(reading, from))) return false;
  const before = wordAt(reading, at - 1);
  // انتقد في مقاله الاتفاق: the occasion is one word with its owner written onto it.
  if (at === from + 2 && governsCircumstance(wordAt(reading, from)) && isOwned(reading, at - 1)) return true;
  return (
    before === '،' ||
    before === ')' ||
    (opensAdverbial(before) && at - from <= 3 && !governsCircumstance(before))
  );
};

/** «…»، يقول فلان: the quotation stands before the verb. */
export const quotationBefore = ({ reading, from }: FrameContext, cue: VerbCue): Connector | undefined => {
  if (!cue.form.verb.takes.includes('quote')) return undefined;
  const comma = wordAt(reading, cue.at - 1) === '،' ? 1 : 0;
  const quotation = reading.document.quotationOf[cue.at - 1 - comma];
  if (quotation === undefined || quotation.close !== cue.at - 1 - comma || quotation.open < from)
    return undefined;
  return quotation.close - quotation.open > 4
    ? { kind: 'quote', at: quotation.open, content: quotation.open, cut: 0 }
    : undefined;
};

/** How a connector leads to what is said, as the rules are named. */
export const saidAs = ({ kind }: Connector): 'that' | 'quote' | 'phrase' => {
  if (kind === 'that') return 'that';
  return kind === 'quote' || kind === 'colon' ? 'quote' : 'phrase';
};
