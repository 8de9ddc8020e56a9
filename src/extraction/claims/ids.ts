import { idOf } from '../../domain/id.js';
import type { Article } from '../../domain/article.js';
import type { ActorDraft, PlaceDraft } from '../names/drafts.js';

// These are known to their article alone: who "an official" is, no other article can tell.
const local = /^(?:role|anonymous|group):/;

// A draft is of one article, and an article asks for its id wherever it is spoken of.
const actorIds = new WeakMap<ActorDraft, string>();
const locationIds = new WeakMap<PlaceDraft, string>();

const kept = <D extends WeakKey>(ids: WeakMap<D, string>, draft: D, id: string): string => {
  ids.set(draft, id);
  return id;
};

/** An actor's id: of what names it everywhere, or of its article and what it is called there. */
export const actorId = (article: Article, actor: ActorDraft): string =>
  actorIds.get(actor) ??
  kept(
    actorIds,
    actor,
    local.test(actor.key) ? idOf('Actor', article.id, actor.key) : idOf('Actor', actor.key),
  );

/** A place's id: the gazetteer's, else of its folded name and what it lies in as this article says it, once that is read. */
export const locationId = (draft: PlaceDraft): string =>
  locationIds.get(draft) ??
  kept(
    locationIds,
    draft,
    draft.place === undefined
      ? idOf('Location', draft.key, draft.parent === undefined ? '' : locationId(draft.parent))
      : idOf('Location', draft.place.id),
  );
