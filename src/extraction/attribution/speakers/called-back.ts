import type { ActorDraft } from '../../names/drafts.js';
import { greatest } from '../../names/greatest.js';
import { institutionNouns } from '../../names/lexicon.js';
import { type PhraseFound, longestPhrase } from '../../names/phrases.js';
import { type AttributionReading, type Discourse, wordAt } from '../reading.js';
import { documentNoun, type Epithet, epithetPhrases } from './source-nouns.js';
import type { Speaker } from './speaker.js';
import { wordList } from '../words.js';

// ISO codes of the kingdoms that Arabic news calls so.
const kingdoms = new Set(['SA', 'MA', 'JO', 'BH']);

/** المملكة: the kingdom named last. */
const kingdomAt = (reading: AttributionReading, at: number): Speaker | undefined => {
  if (!/^[وف]?المملكه$/.test(wordAt(reading, at))) return undefined;
  const places = reading.places.mentions
    .within(0, at)
    .filter(({ place }) => kingdoms.has(place.place?.country ?? ''));
  const code = places.findLast(({ place }) => place.kind === 'COUNTRY')?.place.place?.country;
  return code === undefined
    ? undefined
    : { actor: reading.actors.book.state(code), words: { first: at, last: at, cut: 0 } };
};

/** Whoever a definite noun calls back: الوزارة, المتحدث, البيان, المرصد. */
export const calledBack = (
  reading: AttributionReading,
  at: number,
  discourse: Discourse,
): Speaker | undefined => {
  const found = longestPhrase(reading.document.tokens, at, epithetPhrases) ?? headAlone(reading, at);
  if (found === undefined) return kingdomAt(reading, at) ?? honoured(reading, at, discourse);
  // المصدر ذاته: whoever spoke last.
  const same = sameAgain.has(wordAt(reading, found.last + 1)) ? lastSpeaker(discourse) : undefined;
  if (same !== undefined && /^(?:ال|لل)مص/.test(wordAt(reading, at).replace(/^[وب]/, '')))
    return { actor: same, words: { ...found, last: found.last + 1 } };
  const again = sameAgain.has(wordAt(reading, found.last + 1)) || isSpeaking(reading, at);
  const actor = found.value.document
    ? issuerOf(discourse, wordAt(reading, at))
    : (antecedent(reading, found.value, { at, discourse }) ?? (again ? lastPerson(discourse) : undefined));
  return actor === undefined ? undefined : { actor, words: found, byDocument: found.value.document };
};

const honorifics = wordList('honorifics');

/** وأكد جلالته: the person spoken of last. */
const honoured = (reading: AttributionReading, at: number, discourse: Discourse): Speaker | undefined => {
  if (!honorifics.has(wordAt(reading, at))) return undefined;
  const gender = wordAt(reading, at).endsWith('ها') ? 'f' : 'm';
  const found = discourse.spoken.findLast(
    ({ actor }) => actor.type === 'PERSON' && (actor.gender ?? gender) === gender,
  );
  return found === undefined ? undefined : { actor: found.actor, words: { first: at, last: at, cut: 0 } };
};

const sameAgain = wordList('sameAgain');

/** المتحدث, where the article has no spokesman: whoever was speaking. */
const isSpeaking = (reading: AttributionReading, at: number): boolean =>
  /^ال(?:متحدث|متكلم)ه?$/.test(wordAt(reading, at));

/** المسؤول نفسه, المتحدث ذاته: the last speaker, where that is a person. */
const lastPerson = (discourse: Discourse): ActorDraft | undefined => {
  const actor = lastSpeaker(discourse);
  return actor?.type === 'PERSON' ? actor : undefined;
};

/** Whoever issued the document that a noun calls back: one of that kind, else the last of any kind, else who spoke last. */
const issuerOf = (discourse: Discourse, word: string): ActorDraft | undefined => {
  const noun = documentNoun(word);
  const own = discourse.issued.findLast((issued) => issued.noun === noun);
  return (own ?? discourse.issued.at(-1))?.actor ?? lastSpeaker(discourse);
};

const lastSpeaker = ({ spoken }: Discourse): ActorDraft | undefined =>
  spoken.findLast(({ spoke }) => spoke)?.actor;

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
  const speaker = discourse.spoken.findLast(({ actor }) => fits(actor, of));
  if (speaker !== undefined) return speaker.actor;
  const nameless = speakingBody(reading, of, { at, discourse });
  if (nameless !== undefined) return nameless;
  const named = reading.actors.book.recent().filter((actor) => fits(actor, of));
  return greatest(named, (actor) => lastBefore(actor, at));
};

/** قالت موانئ الخليج إن …. وأضافت الشركة: who spoke in the sentence before, where its name has no word for what it is. */
const speakingBody = (
  reading: AttributionReading,
  of: Epithet,
  { at, discourse }: Calling,
): ActorDraft | undefined => {
  const last = discourse.spoken.findLast(({ spoke }) => spoke);
  const sentence = reading.document.sentenceOf[at] ?? 0;
  if (last === undefined || sentence - last.sentence > 1 || last.actor.type !== 'ORGANIZATION')
    return undefined;
  const hasKind = [...last.actor.heads].some((head) => institutionNouns.find(head) !== undefined);
  return !hasKind && of.heads.length > 0 && of.types.includes('ORGANIZATION') ? last.actor : undefined;
};

/** The token where an actor was last mentioned before another; none where it was not. */
const lastBefore = (actor: ActorDraft, at: number): number | undefined =>
  actor.mentions.reduce<number | undefined>(
    (last, { first }) => (first < at && first > (last ?? -1) ? first : last),
    undefined,
  );

const fits = (actor: ActorDraft, { heads, types, gender }: Epithet): boolean =>
  types.includes(actor.type) &&
  (gender === undefined || actor.gender === undefined || actor.gender === gender) &&
  (heads.length === 0 || heads.some((head) => actor.heads.has(head)));
