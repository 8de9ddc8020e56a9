import type { SourceType } from '../../domain/vocabulary/source-type.js';
import { withoutConjunction } from '../../language/ar/proclitics.js';
import { reportingForm } from '../../language/ar/reporting-verbs.js';
import { fact } from '../../language/word.js';
import { wordsOf } from '../document/words-of.js';
import type { Document } from '../document/document.js';
import { ActorBook, mentionOf } from './actor-book.js';
import type { ActorDraft, ActorMention, TokenRange } from './drafts.js';
import { groupWord } from './group-words.js';
import { institutionAt } from './institutions/institutions.js';
import { announcedActors, knownActors } from './known-phrases.js';
import { institutionNoun } from './lexicon.js';
import { MentionList } from './mention-list.js';
import { findPeople } from './people/people.js';
import { longestPhrase, mayBegin } from './phrases.js';

/** The actors of an article and where each is named or described. */
export interface Actors {
  readonly book: ActorBook;
  readonly mentions: MentionList<ActorMention>;
  readonly roles: MentionList<ActorMention>;
}

/** Finds actors: the knowledge base's names, institutions built from nouns, people with their offices, groups. */
export const findActors = (document: Document): Actors => {
  const { tokens } = document;
  const found: Actors = {
    book: new ActorBook(),
    mentions: new MentionList(tokens.length),
    roles: new MentionList(tokens.length),
  };
  tokens.forEach((_, at) => {
    readKnown(document, found, at);
  });
  tokens.forEach((_, at) => {
    readInstitution(document, found, at);
  });
  findPeople({ document, book: found.book, actors: found.mentions, roles: found.roles });
  tokens.forEach((_, at) => {
    readGroup(document, found, at);
  });
  return found;
};

const readKnown = (document: Document, found: Actors, at: number): void => {
  const { tokens } = document;
  const { book, mentions } = found;
  if (!mayBegin(tokens, at, announcedActors) || mentions.covering(at) !== undefined) return;
  const announced = announces(document, at) || followsGroup(document, found, at);
  const known = longestPhrase(tokens, at, announced ? announcedActors : knownActors);
  if (known === undefined) return;
  const actor = book.known(known.value);
  const name = wordsOf(document, known);
  actor.aliases.add(name);
  // A whole name as spelled here ends in the surname as spelled here.
  if (actor.type === 'PERSON' && name.includes(' ')) actor.names.add(name);
  mentions.add(mentionOf(actor, known, 'name'));
};

const correspondents = new Set(['مراسل', 'مراسله', 'موفد', 'موفده', 'مذيع', 'مذيعه', 'شاشه', 'مع', 'عبر']);

/** Whether a noun for what is named, or a quotation mark behind one, stands before: صحيفة «النهار», حركة فتح, قالت الجزيرة. */
const announces = ({ tokens, quotationOf }: Document, at: number): boolean => {
  const before = quotationOf[at]?.open === at - 1 ? at - 2 : at - 1;
  const token = tokens[before];
  return token !== undefined && isAnnouncing(token.word);
};

/** للحوثيين والقاعدة: what goes with an armed group is one. */
const followsGroup = ({ tokens }: Document, { mentions }: Actors, at: number): boolean => {
  const before = mentions.covering(at - 1)?.actor;
  return before?.sourceType === 'ARMED_GROUP' && tokens[at]?.folded.startsWith('وال') === true;
};

const isAnnouncing = fact((word) => {
  if (reportingForm(withoutConjunction(word))?.gender === 'f') return true;
  return [word, word.slice(1)].some(
    (form) => correspondents.has(form) || institutionNoun(form)?.definite === false,
  );
});

const readInstitution = (document: Document, { book, mentions }: Actors, at: number): void => {
  if (mentions.covering(at) !== undefined) return;
  const found = institutionAt(document, book, at);
  if (found === undefined) return;
  // قناة الجزيرة is الجزيرة: the noun goes with the known name.
  const known = mentions.startingAt(at + 1);
  if (known !== undefined && known.last >= found.last && known.actor.type !== 'PERSON') return;
  dropNamesakes(mentions, found);
  if (mentions.isFree(found.first, found.last)) mentions.add(mentionOf(found.actor, found, 'name'));
};

const calledAfter = new Set<SourceType>(['UNKNOWN', 'NGO', 'EXPERT', 'BUSINESS', 'WITNESS']);

/** صندوق محمد السادس للاستثمار: whom a body is called after is not meant. */
const dropNamesakes = (
  mentions: MentionList<ActorMention>,
  { first, last, actor }: TokenRange & { readonly actor: ActorDraft },
): void => {
  for (const inner of mentions.within(first + 1, last)) {
    if (inner.actor.type !== 'PERSON' || !calledAfter.has(actor.sourceType ?? 'UNKNOWN')) continue;
    mentions.remove(inner);
    const at = inner.actor.mentions.findIndex((mention) => mention.first === inner.first);
    inner.actor.mentions.splice(at, 1);
  }
};

const readGroup = (document: Document, { book, mentions, roles }: Actors, at: number): void => {
  const token = document.tokens[at];
  if (token?.kind !== 'word' || mentions.covering(at) !== undefined || roles.covering(at) !== undefined)
    return;
  const found = groupWord(token.word);
  if (found?.definite !== true || !found.group.acts) return;
  const name = wordsOf(document, { first: at, last: at, cut: found.cut });
  const actor = book.of({
    key: `group:${found.group.word}`,
    rule: 'group-noun',
    name,
    type: 'GROUP',
    sourceType: found.group.sourceType,
    identification: 'COLLECTIVE',
    plural: true,
  });
  actor.aliases.add(name);
  mentions.add(mentionOf(actor, { first: at, last: at, cut: found.cut }, 'name'));
};
