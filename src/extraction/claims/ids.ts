import { idOf } from '../../domain/id.js';
import type { Article } from '../../domain/article.js';
import type { ActorDraft, PlaceDraft } from '../names/drafts.js';

// These are known to their article alone: who "an official" is, no other article can tell.
const local = /^(?:role|anonymous|group):/;

/** An actor's id: of what names it everywhere, or of its article and what it is called there. */
export const actorId = (article: Article, { key }: ActorDraft): string =>
  local.test(key) ? idOf('Actor', article.id, key) : idOf('Actor', key);

/** A place's id: the gazetteer's, else of its folded name and what it lies in as this article says it. */
export const locationId = (draft: PlaceDraft): string =>
  draft.place === undefined
    ? idOf('Location', draft.key, draft.parent === undefined ? '' : locationId(draft.parent))
    : idOf('Location', draft.place.id);
