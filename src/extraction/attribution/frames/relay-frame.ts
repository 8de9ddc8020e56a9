import { reportingForm } from '../../../language/ar/reporting-verbs.js';
import { isNamedQuotation } from './connector-search.js';
import { type Connector, connectorAt } from './connectors.js';
import type { VerbCue } from '../cues/cue.js';
import type { Frame, FrameContext } from './frame.js';
import { type AttributionReading, wordAt } from '../reading.js';
import { describedSpeaker } from '../speakers/described.js';
import type { Speaker } from '../speakers/speaker.js';
import { speakerAt } from '../speakers/speakers.js';
import { speakerAfter } from '../speakers/subject-after.js';
import { subjectBefore } from '../speakers/subject-before.js';

// Nouns of saying behind نقل عن, each with the verb whose stance it has: نفيه denies, تأكيده affirms.
const sayings = new Map([
  ...['قوله', 'قولها', 'قولهم', 'القول'].map((noun) => [noun, 'قال'] as const),
  ...['تاكيده', 'تاكيدها', 'تاكيدهم'].map((noun) => [noun, 'اكد'] as const),
  ...['نفيه', 'نفيها', 'نفيهم'].map((noun) => [noun, 'نفي'] as const),
  ...['اعلانه', 'اعلانها'].map((noun) => [noun, 'اعلن'] as const),
]);

/** نقلت X عن Y قوله إن …: Y speaks, through X. */
export const relayFrame = (context: FrameContext, cue: VerbCue): Frame | undefined => {
  const { reading, to } = context;
  const carrier = speakerAfter(context, cue) ?? subjectBefore(context, cue);
  const from =
    carrier?.words === undefined || carrier.by === 'before' ? cue.last + 1 : carrier.words.last + 1;
  const about = find(reading, {
    from,
    to: Math.min(to, from + 14),
    words: ['عن', 'لسان', 'قول', 'تصريحات', 'بيان'],
  });
  const told = about === undefined ? undefined : toldBy(context, skipComma(reading, about + 1));
  if (told === undefined) return undefined;
  const connector = relayConnector(context, told.words.last + 1);
  if (connector === undefined) return undefined;
  const saying = sayings.get(wordAt(reading, connector.at));
  const verb = saying === undefined ? cue.form.verb : (reportingForm(saying)?.verb ?? cue.form.verb);
  return {
    cue: saying === undefined ? cue : { ...cue, at: connector.at, last: connector.at, conjoined: false },
    verb,
    speaker: told.actor,
    source: told.words,
    via: carrier === undefined ? [] : [carrier.actor],
    connector,
    from: carrier?.by === 'before' && carrier.words !== undefined ? carrier.words.first : cue.at,
    rule: 'relayed',
  };
};

const skipComma = (reading: AttributionReading, at: number): number =>
  wordAt(reading, at) === '،' ? at + 1 : at;

/** Who is quoted: read as any speaker, else described by what stands up to قوله or أن. */
const toldBy = (context: FrameContext, at: number): Speaker | undefined => {
  const { reading, discourse, to } = context;
  const read = speakerAt(reading, { at, to, sure: true }, discourse);
  const connector = read === undefined ? relayConnector(context, at + 1) : undefined;
  return connector === undefined ? read : describedSpeaker(reading, { at, to: connector.at });
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
