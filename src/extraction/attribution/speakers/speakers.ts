import { wordsOf } from '../../document/words-of.js';
import { isGivenName } from '../../../gazetteer/given-names.js';
import { isVerb } from '../../../language/ar/verbs.js';
import { mentionOf } from '../../names/actor-book.js';
import { groupWord } from '../../names/group-words.js';
import { nameEnd } from '../../names/people/person-names.js';
import { anonymous } from './anonymous-speaker.js';
import { isThat } from '../frames/connectors.js';
import { describedSpeaker } from './described.js';
import { wordList } from '../words.js';
import { calledBack } from './called-back.js';
import { named, state } from './named-speaker.js';
import { type AttributionReading, type Discourse, wordAt } from '../reading.js';
import { isDocumentNoun } from './source-nouns.js';
import type { Speaker, SpeakerSlot } from './speaker.js';
import { tailName } from './tail-name.js';

/**
 * Reads the speaker that begins at a token: a name, an office with its name, an institution, a state by its country or capital,
 * what calls one of them back, or a source without a name.
 */
export const speakerAt = (
  reading: AttributionReading,
  slot: SpeakerSlot,
  discourse: Discourse,
): Speaker | undefined => {
  if (slot.at >= slot.to) return undefined;
  return (
    issuerAt(reading, slot, discourse) ??
    document(reading, slot, discourse) ??
    group(reading, slot.at) ??
    (slot.sure ? (tailName(reading, slot.at) ?? unknownName(reading, slot.at)) : undefined)
  );
};

/** A source that is no document. */
const issuerAt = (
  reading: AttributionReading,
  slot: SpeakerSlot,
  discourse: Discourse,
): Speaker | undefined =>
  named(reading, slot.at) ??
  state(reading, slot.at) ??
  anonymous(reading, slot) ??
  calledBack(reading, slot.at, discourse);

/** بيان الوزارة, تقديرات الأمم المتحدة, تقرير لصحيفة …: the document stands for whoever issued it. */
const document = (
  reading: AttributionReading,
  slot: SpeakerSlot,
  discourse: Discourse,
): Speaker | undefined => {
  const { at, to } = slot;
  if (!isDocumentNoun(wordAt(reading, at))) return undefined;
  for (let next = at + 1; next < Math.min(to, at + 6); next += 1) {
    const word = wordAt(reading, next);
    if (isThat(word)) return undefined;
    if (issuing.has(word)) {
      const issued = issuedBy(reading, { at: next + 1, to, sure: false }, discourse);
      return issued === undefined
        ? undefined
        : { actor: issued.actor, words: { ...issued.words, first: at, cut: 0 }, byDocument: true };
    }
    // A document of a document (نص البيان) is passed over: to read each anew would double the work with every one.
    if (isDocumentNoun(word)) continue;
    const issuer = issuerAt(reading, { at: next, to, sure: false }, discourse);
    if (issuer !== undefined)
      return { actor: issuer.actor, words: { ...issuer.words, first: at, cut: 0 }, byDocument: true };
    if (reading.document.tokens[next]?.kind === 'mark' || isVerb(word)) return undefined;
  }
  return undefined;
};

const issuing = wordList('issuing');

/** Behind بيان صادر عن, بيانات جمعتها: whoever issued it, known or described. */
const issuedBy = (
  reading: AttributionReading,
  { at, to, sure }: SpeakerSlot,
  discourse: Discourse,
): Speaker | undefined => {
  const from = ['عن', 'من', 'عليها', 'عليه'].includes(wordAt(reading, at)) ? at + 1 : at;
  return issuerAt(reading, { at: from, to, sure }, discourse) ?? describedSpeaker(reading, { at: from, to });
};

const group = (reading: AttributionReading, at: number): Speaker | undefined => {
  const found = groupWord(wordAt(reading, at));
  if (found === undefined) return undefined;
  const actor = reading.actors.book.of({
    key: `group:${found.group.word}`,
    rule: 'group-noun',
    name: wordsOf(reading.document, { first: at, last: at, cut: found.cut }),
    type: 'GROUP',
    sourceType: found.group.sourceType,
    identification: 'COLLECTIVE',
    plural: true,
  });
  const words = { first: at, last: at, cut: found.cut };
  if (actor.mentions.length === 0) mentionOf(actor, words, 'name');
  return { actor, words };
};

const unknownName = (reading: AttributionReading, at: number): Speaker | undefined => {
  const { tokens, text } = reading.document;
  const last = nameEnd(tokens, at, { text, slot: true });
  if (last === undefined || reading.places.mentions.covering(at) !== undefined) return undefined;
  // One unknown word is no name: whoever it is is described by it.
  if (last === at && !isGivenName(wordAt(reading, at))) return undefined;
  const name = wordsOf(reading.document, { first: at, last, cut: 0 });
  const actor = reading.actors.book.of({
    rule: 'name-where-due',
    key: `name:${tokens
      .slice(at, last + 1)
      .map((t) => t.folded)
      .join(' ')}`,
    name,
    type: 'PERSON',
  });
  const words = { first: at, last, cut: 0 };
  if (reading.actors.mentions.add(mentionOf(actor, words, 'name'))) actor.aliases.add(name);
  return { actor, words };
};
