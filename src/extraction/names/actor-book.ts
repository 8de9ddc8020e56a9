import type { KnownActor } from '../../gazetteer/actors.js';
import { nameKey } from '../../language/name-key.js';
import { countryByCode } from '../../gazetteer/countries.js';
import type { ActorDraft, ActorMention, TokenRange } from './drafts.js';

/** What is known of an actor when its draft is made. */
export type ActorFacts = Omit<
  ActorDraft,
  'aliases' | 'names' | 'heads' | 'posts' | 'mentions' | 'identification'
> &
  Partial<Pick<ActorDraft, 'identification'>>;

// Ten times the actors of a long article.
const mostRecent = 500;

/** The actors of one article, one draft each. */
export class ActorBook {
  private readonly drafts = new Map<string, ActorDraft>();
  private order: ActorDraft[] | undefined = [];

  /** The draft with the facts' key, made from the facts where there is none. */
  of(facts: ActorFacts): ActorDraft {
    const before = this.drafts.get(facts.key);
    if (before !== undefined) return before;
    const draft: ActorDraft = {
      identification: 'NAMED',
      ...facts,
      aliases: new Set(),
      names: new Set([facts.name]),
      heads: new Set(),
      posts: [],
      mentions: [],
    };
    this.drafts.set(draft.key, draft);
    this.order?.push(draft);
    return draft;
  }

  /**
   * The draft that bore a name before its country was told, with what is known now; undefined where there is none.
   * @param before the folded name without the country
   */
  specify(before: string | undefined, facts: ActorFacts): ActorDraft | undefined {
    const draft = this.drafts.get(`role:${before}`) ?? this.drafts.get(`name:${before}`);
    if (before === undefined || draft?.country !== undefined || this.drafts.has(facts.key)) return undefined;
    if (draft === undefined) return undefined;
    this.drafts.delete(draft.key);
    draft.aliases.add(draft.name);
    Object.assign(draft, facts);
    draft.names.add(facts.name);
    this.drafts.set(draft.key, draft);
    this.order = undefined;
    return draft;
  }

  byKey(key: string): ActorDraft | undefined {
    return this.drafts.get(key);
  }

  known(actor: KnownActor): ActorDraft {
    const { id, names, nameEn, type, sourceType, office, country } = actor;
    const key = `kb:${id}`;
    const before = this.byKey(key);
    if (before !== undefined) return before;
    const draft = this.of({
      key,
      rule: 'known-actor',
      name: names[0] ?? nameEn,
      nameEn,
      type,
      sourceType,
      ...(office === undefined ? {} : { office }),
      ...(country === undefined ? {} : { country }),
    });
    if (
      type !== 'PERSON' &&
      nameKey(names[0] ?? '')
        .split(' ')[0]
        ?.endsWith('ه') === true
    )
      draft.gender ??= 'f';
    // المرصد calls back المرصد السوري.
    if (type !== 'PERSON')
      for (const name of names.map(nameKey))
        if (name.includes(' ')) draft.heads.add(name.replace(/^ال/, '').split(' ')[0] ?? name);
    return draft;
  }

  /** A state acting: روسيا, موسكو, الحكومة الروسية. */
  state(code: string): ActorDraft {
    const country = countryByCode(code);
    return this.of({
      key: `state:${code}`,
      rule: 'acting-state',
      name: country?.names[0] ?? code,
      nameEn: country?.nameEn ?? code,
      type: 'GOVERNMENT',
      sourceType: 'OFFICIAL',
      office: 'EXECUTIVE',
      country: code,
      gender: 'f',
    });
  }

  /** A state's armed forces, under whatever of their names. */
  forces(code: string, name: string): ActorDraft {
    const english = countryByCode(code)?.nameEn ?? code;
    return this.of({
      key: `forces:${code}`,
      rule: 'institution',
      name,
      nameEn: `Armed forces of ${english}`,
      type: 'MILITARY',
      sourceType: 'OFFICIAL',
      office: 'MILITARY',
      country: code,
    });
  }

  /** Who a draft has become by now: itself, or whom it was merged into, however often. */
  current(draft: ActorDraft): ActorDraft {
    let at = draft;
    // Two drafts that were merged into each other would go round for ever.
    for (let steps = 0; steps < 10; steps += 1) {
      const next = this.drafts.get(at.key);
      if (next === undefined || next === at) return at;
      at = next;
    }
    return at;
  }

  /** Whoever is asked for by the key is this one. */
  redirect(key: string, to: ActorDraft): void {
    this.drafts.set(key, to);
    this.order = undefined;
  }

  all(): readonly ActorDraft[] {
    return (this.order ??= [...new Set(this.drafts.values())]);
  }

  /** The actors that a word may call back: all of an article's, the last ones of a book's. */
  recent(): readonly ActorDraft[] {
    return this.all().slice(-mostRecent);
  }
}

/** Notes a mention on its actor and gives it. */
export const mentionOf = (actor: ActorDraft, range: TokenRange, by: ActorMention['by']): ActorMention => {
  const { first, last, cut } = range;
  if (by !== 'epithet') actor.mentions.push({ first, last, cut });
  return { first, last, cut, actor, by };
};
