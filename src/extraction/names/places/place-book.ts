import type { LocationKind } from '../../../domain/vocabulary/location-kind.js';
import { placeById, type Place } from '../../../gazetteer/places.js';
import type { Opening } from '../../../language/phrase-openings.js';
import type { PlaceAnaphor } from './kind-words.js';
import type { PlaceDraft, TokenRange } from '../drafts.js';

const grain: Readonly<Record<LocationKind, number>> = {
  COUNTRY: 0,
  REGION: 1,
  DISTRICT: 2,
  CITY: 3,
  TOWN: 3,
  VILLAGE: 3,
  OTHER: 2,
};

/** Whether a place of the one kind may lie in a place of the other. */
const mayLieIn = (inner: LocationKind, outer: LocationKind): boolean => grain[outer] < grain[inner];

// Ten times the places of a long article: what was named before those is called back no more.
const mostTouched = 500;

/** The places of one article, one draft each. */
export class PlaceBook {
  private readonly drafts = new Map<string, PlaceDraft>();
  private readonly byName = new Map<string, PlaceDraft>();
  private readonly openings = new Map<string, Opening>();
  /** In the order in which they were last spoken of. */
  private readonly touched = new Set<PlaceDraft>();

  /** The draft of a gazetteer's place, its surroundings with it. */
  known(place: Place, name: string): PlaceDraft {
    const key = `gazetteer:${place.id}`;
    const draft =
      this.drafts.get(key) ??
      this.keep({ key, name: place.names[0] ?? place.nameEn, place, kind: place.kind, ...fresh() });
    const parent = place.parent === undefined ? undefined : placeById(place.parent);
    if (parent !== undefined) draft.parent ??= this.known(parent, '');
    if (name !== '') this.nameBy(name, draft);
    return draft;
  }

  /** The draft of a place that only the text knows. */
  unknown(folded: string, name: string, kind: LocationKind): PlaceDraft {
    const key = `name:${folded}`;
    const draft = this.drafts.get(key) ?? this.keep({ key, name, kind, ...fresh() });
    if (draft.kind === 'OTHER' || (draft.kind === 'DISTRICT' && grain[kind] > grain.DISTRICT))
      draft.kind = kind;
    this.nameBy(folded, draft);
    return draft;
  }

  /** How the names in the book go on that begin with a word. */
  opening(firstWord: string): Opening | undefined {
    return this.openings.get(firstWord);
  }

  private nameBy(folded: string, draft: PlaceDraft): void {
    this.byName.set(folded, draft);
    const words = folded.split(' ');
    const first = words[0] ?? '';
    const longest = Math.max(this.opening(first)?.words ?? 0, words.length);
    this.openings.set(first, { words: longest, goesOn: () => true });
  }

  /** The place that a folded name stood for before in this article. */
  named(folded: string): PlaceDraft | undefined {
    return this.byName.get(folded);
  }

  /**
   * Says, with the words that say so, what a place lies in that only the text knows. A place of the gazetteer lies where
   * the gazetteer has it: it is one place for all articles, whichever of them is there.
   */
  lieIn(draft: PlaceDraft, parent: PlaceDraft, words: TokenRange): void {
    if (draft === parent || draft.place !== undefined || draft.parentWords !== undefined) return;
    if (draft.parent === parent || !mayLieIn(draft.kind, parent.kind)) return;
    draft.parent = parent;
    draft.parentWords = words;
  }

  /** Notes that a place was just spoken of. */
  touch(draft: PlaceDraft): void {
    this.touched.delete(draft);
    this.touched.add(draft);
    const [oldest] = this.touched;
    if (oldest !== undefined && this.touched.size > mostTouched) this.touched.delete(oldest);
  }

  /** The place that a definite kind word calls back: the last one of just that kind or introduced with that word, else the last that may be. */
  calledBack(anaphor: PlaceAnaphor): PlaceDraft | undefined {
    const order = [...this.touched];
    return (
      order.findLast(
        (draft) => draft.kind === anaphor.kinds[0] || anaphor.of.some((head) => draft.heads.has(head)),
      ) ?? order.findLast((draft) => anaphor.kinds.includes(draft.kind))
    );
  }

  all(): readonly PlaceDraft[] {
    return [...this.drafts.values()];
  }

  private keep(draft: PlaceDraft): PlaceDraft {
    this.drafts.set(draft.key, draft);
    return draft;
  }
}

const fresh = (): Pick<PlaceDraft, 'aliases' | 'heads' | 'mentions'> => ({
  aliases: new Set(),
  heads: new Set(),
  mentions: [],
});
