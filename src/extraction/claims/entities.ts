import type { ExtractedActor, ExtractedLocation } from '../../domain/extraction.js';
import { bySpan, type Span } from '../../domain/span.js';
import { fold } from '../../language/fold.js';
import type { Document } from '../document/document.js';
import type { ActorDraft, PlaceDraft } from '../names/drafts.js';
import type { PlaceBook } from '../names/places/place-book.js';
import { actorId, locationId } from './ids.js';
import { spanOf } from './span.js';

const spansOf = (document: Document, draft: ActorDraft | PlaceDraft): readonly Span[] =>
  draft.mentions.map((range) => spanOf(document, range)).sort(bySpan);

const aliasesOf = ({ aliases }: ActorDraft | PlaceDraft, name: string): readonly string[] => {
  const seen = new Map<string, string>();
  for (const alias of [...aliases].sort()) {
    const key = fold(alias);
    if (!seen.has(key)) seen.set(key, alias);
  }
  seen.delete(fold(name));
  return [...seen.values()];
};

/** الحكومة and السلطات are what they are called by, as a name is. */
const isNamed = ({ identification, type }: ActorDraft): boolean =>
  identification === 'NAMED' || (identification === 'ROLE' && type !== 'PERSON');

/** The actors that are named, and of those only described the ones that speak, act or are spoken about, in the order of the text. */
export const actorsOf = (
  document: Document,
  drafts: readonly ActorDraft[],
  used: ReadonlySet<string>,
): readonly ExtractedActor[] => {
  const kept = new Set(
    drafts.filter(
      (draft) => (isNamed(draft) && draft.mentions.length > 0) || used.has(actorId(document.article, draft)),
    ),
  );
  // Whom a kept actor belongs to stays with it.
  for (const { affiliated } of kept) if (affiliated !== undefined) kept.add(affiliated);
  return [...kept]
    .map((draft) => actorOf(document, draft))
    .sort(
      (a, b) =>
        (a.mentions[0]?.start ?? Infinity) - (b.mentions[0]?.start ?? Infinity) || (a.id < b.id ? -1 : 1),
    );
};

const actorOf = (document: Document, draft: ActorDraft): ExtractedActor => {
  const { name, nameEn, type, sourceType, office, country, role, affiliation, affiliated, identification } =
    draft;
  return {
    id: actorId(document.article, draft),
    name,
    ...(nameEn === undefined ? {} : { nameEn }),
    aliases: aliasesOf(draft, name),
    type,
    ...(sourceType === undefined ? {} : { sourceType }),
    ...(office === undefined ? {} : { office }),
    ...(country === undefined ? {} : { country }),
    ...(role === undefined ? {} : { role }),
    ...(affiliation === undefined ? {} : { affiliation }),
    ...(affiliated === undefined ? {} : { affiliationId: actorId(document.article, affiliated) }),
    identification,
    rule: draft.rule,
    mentions: spansOf(document, draft),
  };
};

/** The places that are named or called back, and those around them, in the order of the text. */
export const locationsOf = (document: Document, book: PlaceBook): readonly ExtractedLocation[] => {
  const wanted = new Set<PlaceDraft>();
  for (const draft of book.all().filter(({ mentions }) => mentions.length > 0))
    for (let at: PlaceDraft | undefined = draft; at !== undefined && !wanted.has(at); at = at.parent)
      wanted.add(at);
  return [...wanted]
    .map((draft) => locationOf(document, draft))
    .sort(
      (a, b) =>
        (a.mentions[0]?.start ?? Infinity) - (b.mentions[0]?.start ?? Infinity) || (a.id < b.id ? -1 : 1),
    );
};

const locationOf = (document: Document, draft: PlaceDraft): ExtractedLocation => {
  const { name, place, kind, parent, parentWords } = draft;
  return {
    id: locationId(draft),
    name,
    ...(place === undefined ? {} : { nameEn: place.nameEn, gazetteerId: place.id }),
    aliases: aliasesOf(draft, name),
    kind,
    ...(parent === undefined
      ? {}
      : { within: locationId(parent), withinBasis: parentWords === undefined ? 'gazetteer' : 'text' }),
    ...(parentWords === undefined ? {} : { withinEvidence: spanOf(document, parentWords) }),
    ...(place?.country === undefined ? {} : { country: place.country }),
    ...(place?.latitude === undefined || place.longitude === undefined
      ? {}
      : { point: { latitude: place.latitude, longitude: place.longitude } }),
    rule: draft.rule ?? 'place-around',
    mentions: spansOf(document, draft),
  };
};
