import { isFunctionWord } from '../../language/ar/function-words.js';
import { readings, withoutConjunction } from '../../language/ar/proclitics.js';
import { isVerb } from '../../language/ar/verbs.js';
import { countryNamed, countryOfAdjective, countryOfCapital } from '../../gazetteer/countries.js';
import { isGivenName } from '../../gazetteer/given-names.js';
import type { ActorDraft, ActorMention, PlaceMention, TokenRange } from '../names/drafts.js';
import { groupWord } from '../names/group-words.js';
import { institutionNouns, titleRow } from '../names/lexicon.js';
import { isNoName, nameEnd } from '../names/person-names.js';
import { longestPhrase, type PhraseFound } from '../names/phrases.js';
import { mentionOf } from '../names/actor-book.js';
import { wordAt, type AttributionReading, type Discourse } from './reading.js';
import { epithetPhrases, isDocumentNoun, sourceNouns, type Epithet } from './source-nouns.js';

/** Who speaks, and the words that say so. */
export interface Speaker {
  readonly actor: ActorDraft;
  readonly words: TokenRange;
  /** Named by a document of his, which the verb agrees with instead: أضاف البيان. */
  readonly byDocument?: boolean;
}

/** Where a speaker is looked for. */
export interface SpeakerSlot {
  readonly at: number;
  /** End of the sentence, exclusive. */
  readonly to: number;
  /** Whether the slot is one that only a speaker fills (right after a verb of saying): an unknown name counts there. */
  readonly sure: boolean;
}

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
    (slot.sure ? unknownName(reading, slot.at) : undefined)
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

// --- names and offices -----------------------------------------------------------------------------------------------

const named = (reading: AttributionReading, at: number): Speaker | undefined => {
  const { mentions, roles } = reading.actors;
  const role = roles.startingAt(at);
  if (role !== undefined) return extended(reading, { actor: role.actor, words: role });
  const name = mentions.startingAt(at) ?? behindNoun(reading, at);
  return name === undefined ? undefined : extended(reading, { actor: name.actor, words: name });
};

/** شركة روساتوم, وكالة «…»: the noun goes with the name behind it. */
const behindNoun = (reading: AttributionReading, at: number): ActorMention | undefined => {
  const noun = longestPhrase(reading.document.tokens, at, institutionNouns);
  if (noun === undefined || noun.value.definite) return undefined;
  const quoted = reading.document.quotationOf[noun.last + 1]?.open === noun.last + 1 ? 2 : 1;
  const name = reading.actors.mentions.startingAt(noun.last + quoted);
  if (name === undefined || name.actor.type === 'PERSON') return undefined;
  name.actor.gender ??= noun.value.gender;
  let { last } = name;
  if (quoted === 2) last += 1;
  while (/^ال.*(?:ه|ي)$/.test(wordAt(reading, last + 1)) && !isFunctionWord(wordAt(reading, last + 1)))
    last += 1;
  return { ...name, first: at, last, cut: noun.cut };
};

/** Takes in what stands in apposition: the name after the office, the office after the name, between commas too. */
const extended = (reading: AttributionReading, speaker: Speaker): Speaker => {
  const { mentions, roles } = reading.actors;
  let { words } = speaker;
  for (let at = words.last + 1; at <= words.last + 2; at += 1) {
    const next = [roles.startingAt(at), mentions.startingAt(at)].find(
      (mention) => mention?.actor === speaker.actor,
    );
    if (next !== undefined) {
      words = { ...words, last: next.last };
      at = next.last;
      continue;
    }
    if (!['،', 'وهو', 'وهي', '-', '('].includes(wordAt(reading, at))) break;
  }
  return { actor: speaker.actor, words };
};

// --- states ----------------------------------------------------------------------------------------------------------

const state = (reading: AttributionReading, at: number): Speaker | undefined => {
  const place = reading.places.mentions.startingAt(at);
  const code = place === undefined ? undefined : stateOf(reading, place);
  if (place === undefined || code === undefined) return undefined;
  const actor = reading.actors.book.state(code);
  const { tokens, text } = reading.document;
  actor.aliases.add(text.slice((tokens[at]?.start ?? 0) + place.cut, tokens[place.last]?.end ?? 0));
  return { actor, words: place };
};

/** The country that a place's name may stand for as an actor: a country's own, or a capital's. */
const stateOf = (reading: AttributionReading, { place, first, last }: PlaceMention): string | undefined => {
  if (place.kind === 'COUNTRY') return place.place?.country ?? countryNamed(place.name)?.code;
  const rest = Array.from({ length: last - first }, (_, i) => ` ${wordAt(reading, first + 1 + i)}`).join('');
  return readings(wordAt(reading, first))
    .map(({ word }) => countryOfCapital(word + rest))
    .find((country) => country !== undefined)?.code;
};

// --- sources without a name ------------------------------------------------------------------------------------------

const anonymous = (reading: AttributionReading, { at, to }: SpeakerSlot): Speaker | undefined => {
  const found = longestPhrase(reading.document.tokens, at, sourceNouns);
  if (
    found === undefined ||
    (titleRow(wordAt(reading, at)) !== undefined && reading.actors.roles.startingAt(at) !== undefined)
  )
    return undefined;
  const last = describedTo(reading, found.last, to);
  const { tokens, text } = reading.document;
  const name = text.slice((tokens[at]?.start ?? 0) + found.cut, tokens[last]?.end ?? 0);
  const actor = reading.actors.book.of({
    key: `anonymous:${tokens[at]?.start ?? 0}`,
    name,
    type: /^(?:ال)?(?:مصادر|شهود|سكان|وسايل)|ون$|ان$/.test(wordAt(reading, at)) ? 'GROUP' : 'PERSON',
    sourceType: found.value.sourceType,
    identification: 'ANONYMOUS',
  });
  const country = countryIn(reading, found.last + 1, last);
  if (country !== undefined) actor.country = country;
  actor.heads.add(withoutConjunction(wordAt(reading, at)));
  // قائداً: the accusative's alef is no part of the word that القائد calls back.
  actor.heads.add(withoutConjunction(wordAt(reading, at)).replace(/ا$/, ''));
  actor.gender ??= /^(?:مصادر|جهات|اوساط|دواير|وسايل|تقارير|صحف)$|ه$/.test(wordAt(reading, at)) ? 'f' : 'm';
  const words = { first: at, last, cut: found.cut };
  if (actor.mentions.length === 0) mentionOf(actor, words, 'role');
  return { actor, words };
};

const countryIn = (reading: AttributionReading, first: number, last: number): string | undefined => {
  for (let at = first; at <= last; at += 1) {
    const country = countryOfAdjective(wordAt(reading, at));
    if (country !== undefined) return country.code;
  }
  return undefined;
};

/** How far the words after an unnamed source describe it: adjectives, في and an institution, باسم. */
const describedTo = (reading: AttributionReading, from: number, to: number): number => {
  let last = from;
  for (let at = from + 1; at < Math.min(to, from + 7); at += 1) {
    const token = reading.document.tokens[at];
    if (token?.kind !== 'word') break;
    const mention = reading.actors.mentions.startingAt(at) ?? reading.actors.roles.startingAt(at);
    // To whom it was said describes nobody: مسؤول أميركي لوكالة رويترز.
    if (
      /^ل/.test(token.folded) &&
      ((mention?.cut ?? 0) > 0 || institutionNouns.find(token.folded.slice(1)) !== undefined)
    )
      break;
    if (mention !== undefined && mention.actor.type !== 'PERSON') {
      last = mention.last;
      break;
    }
    if (token.folded === 'في' && reading.actors.mentions.startingAt(at + 1) !== undefined) continue;
    if (
      isFunctionWord(token.folded) ||
      (isNoName(token.folded) && countryOfAdjective(token.folded) === undefined) ||
      isVerb(withoutConjunction(token.folded))
    )
      break;
    last = at;
  }
  return last;
};

// --- calling back ----------------------------------------------------------------------------------------------------

const calledBack = (reading: AttributionReading, at: number, discourse: Discourse): Speaker | undefined => {
  const found = longestPhrase(reading.document.tokens, at, epithetPhrases) ?? headAlone(reading, at);
  if (found === undefined) return undefined;
  const actor = found.value.document
    ? (discourse.issuer ?? discourse.spoken.filter(({ spoke }) => spoke).at(-1)?.actor)
    : antecedent(reading, found.value, { at, discourse });
  return actor === undefined ? undefined : { actor, words: found, byDocument: found.value.document };
};

/** قال المرصد: an institution called by its first word. */
const headAlone = (reading: AttributionReading, at: number): PhraseFound<Epithet> | undefined => {
  const noun = longestPhrase(reading.document.tokens, at, institutionNouns);
  if (noun === undefined || !noun.value.definite || noun.value.key.includes(' ')) return undefined;
  return { ...noun, value: { heads: [noun.value.head], types: bodies, gender: undefined, document: false } };
};

const bodies = ['ORGANIZATION', 'GOVERNMENT', 'MILITARY', 'MEDIA', 'GROUP'];

interface Calling {
  readonly at: number;
  readonly discourse: Discourse;
}

/** Whom an epithet means: the last speaker that fits, else the last one named before that fits. */
const antecedent = (
  reading: AttributionReading,
  of: Epithet,
  { at, discourse }: Calling,
): ActorDraft | undefined => {
  const speakers = [...discourse.spoken].reverse().map(({ actor }) => actor);
  const named = [...reading.actors.book.all()]
    .filter((actor) => actor.mentions.some(({ first }) => first < at))
    .sort((a, b) => lastBefore(b, at) - lastBefore(a, at));
  const fit = (actor: ActorDraft): boolean => fits(actor, of);
  return speakers.find(fit) ?? named.find(fit);
};

const lastBefore = (actor: ActorDraft, at: number): number =>
  actor.mentions.reduce((last, { first }) => (first < at ? Math.max(last, first) : last), -1);

const fits = (actor: ActorDraft, { heads, types, gender }: Epithet): boolean =>
  types.includes(actor.type) &&
  (gender === undefined || actor.gender === undefined || actor.gender === gender) &&
  (heads.length === 0 || heads.some((head) => actor.heads.has(head)));

// --- documents -------------------------------------------------------------------------------------------------------

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
    // A document of a document (نص البيان) is passed over: to read each anew would double the work with every one.
    if (isDocumentNoun(word)) continue;
    // A document of a document is no source: each is looked behind once.
    const issuer = isDocumentNoun(word)
      ? undefined
      : issuerAt(reading, { at: next, to, sure: false }, discourse);
    if (issuer !== undefined)
      return { actor: issuer.actor, words: { ...issuer.words, first: at, cut: 0 }, byDocument: true };
    if (reading.document.tokens[next]?.kind === 'mark' || isVerb(word)) return undefined;
  }
  return undefined;
};

// --- groups and unknown names ----------------------------------------------------------------------------------------

const group = (reading: AttributionReading, at: number): Speaker | undefined => {
  const found = groupWord(wordAt(reading, at));
  if (found === undefined) return undefined;
  const { tokens, text } = reading.document;
  const actor = reading.actors.book.of({
    key: `group:${found.group.word}`,
    name: text.slice((tokens[at]?.start ?? 0) + found.cut, tokens[at]?.end ?? 0),
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
  const name = text.slice(tokens[at]?.start ?? 0, tokens[last]?.end ?? 0);
  const actor = reading.actors.book.of({
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
