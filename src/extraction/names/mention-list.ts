import type { TokenRange } from './drafts.js';

/** Mentions by token, first come first kept: a longer or surer reading is added before a shorter one. */
export class MentionList<M extends TokenRange> {
  private readonly at: (M | undefined)[];

  /** @param length how many tokens the text has */
  constructor(length: number) {
    this.at = new Array<M | undefined>(length).fill(undefined);
  }

  /** Adds a mention unless one of its tokens is taken. */
  add(mention: M): boolean {
    if (!this.isFree(mention.first, mention.last)) return false;
    this.put(mention);
    return true;
  }

  /** Puts another reading, as wide or wider, in the place of those that it covers. */
  widen(wide: M): void {
    this.put(wide);
  }

  private put(mention: M): void {
    for (let i = mention.first; i <= mention.last; i += 1) this.at[i] = mention;
  }

  /** Takes a mention out again. */
  remove({ first, last }: M): void {
    this.at.fill(undefined, first, last + 1);
  }

  /** The mention that covers a token. */
  covering(token: number): M | undefined {
    return this.at[token];
  }

  /** The mention whose first token it is. */
  startingAt(token: number): M | undefined {
    const mention = this.at[token];
    return mention?.first === token ? mention : undefined;
  }

  isFree(first: number, last: number): boolean {
    for (let i = first; i <= last; i += 1) if (this.at[i] !== undefined) return false;
    return true;
  }

  /** In the order of the text. */
  all(): readonly M[] {
    return this.at.filter((mention, token): mention is M => mention?.first === token);
  }

  /** Those that lie wholly in the token range, end exclusive, in the order of the text. */
  within(from: number, to: number): readonly M[] {
    const found: M[] = [];
    for (let i = from; i < to; i += 1) {
      const mention = this.at[i];
      if (mention !== undefined && mention.first === i && mention.last < to) found.push(mention);
    }
    return found;
  }
}
