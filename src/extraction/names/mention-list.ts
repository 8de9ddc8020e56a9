import type { TokenRange } from './drafts.js';

/** Mentions by token, first come first kept: a longer or surer reading is added before a shorter one. */
export class MentionList<M extends TokenRange> {
  private readonly at = new Map<number, M>();
  private readonly list: M[] = [];

  /** Adds a mention unless one of its tokens is taken. */
  add(mention: M): boolean {
    if (!this.isFree(mention.first, mention.last)) return false;
    for (let i = mention.first; i <= mention.last; i += 1) this.at.set(i, mention);
    this.list.push(mention);
    return true;
  }

  /** Puts a wider reading in the place of one that it holds. */
  widen(narrow: M, wide: M): void {
    this.list.splice(this.list.indexOf(narrow), 1, wide);
    for (let i = wide.first; i <= wide.last; i += 1) this.at.set(i, wide);
  }

  /** The mention that covers a token. */
  covering(token: number): M | undefined {
    return this.at.get(token);
  }

  /** The mention whose first token it is. */
  startingAt(token: number): M | undefined {
    const mention = this.at.get(token);
    return mention?.first === token ? mention : undefined;
  }

  isFree(first: number, last: number): boolean {
    for (let i = first; i <= last; i += 1) if (this.at.has(i)) return false;
    return true;
  }

  /** In the order of the text. */
  all(): readonly M[] {
    return [...this.list].sort((a, b) => a.first - b.first);
  }

  /** Those that lie wholly in the token range, end exclusive, in the order of the text. */
  within(from: number, to: number): readonly M[] {
    const found: M[] = [];
    for (let i = from; i < to; i += 1) {
      const mention = this.at.get(i);
      if (mention !== undefined && mention.first === i && mention.last < to) found.push(mention);
    }
    return found;
  }
}
