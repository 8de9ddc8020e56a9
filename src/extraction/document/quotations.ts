import type { Token } from '../../language/tokenise.js';

/** A quotation: the tokens of its marks. What is quoted lies between them. */
export interface Quotation {
  readonly open: number;
  /** The closing mark; where it is missing, one past the paragraph's last token. */
  readonly close: number;
  readonly closed: boolean;
  /** 0 for one that lies in no other. */
  readonly depth: number;
}

const openers = new Set(['«', '„', '‟', '‹']);
const closers = new Set(['»', '›']);
// „ has no closing mark of its own: “ or ” ends it.
const lowOpeners = new Set(['„', '‟']);
// These open and close: Arabic texts use “ and ” either way round, and ″ closes where a keyboard had nothing better.
const either = new Set(['"', '“', '”', '″', '＂']);

interface Open {
  readonly at: number;
  readonly mark: string;
}

/** Whether the mark at `at` hangs on the word after it, not on the one before. */
const hangsForward = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.spaced === true && tokens[at + 1]?.spaced === false;

const closes = (mark: string, open: Open): boolean =>
  closers.has(mark)
    ? openers.has(open.mark)
    : either.has(mark) && (either.has(open.mark) || lowOpeners.has(open.mark));

/**
 * Finds the quotations of each paragraph, nested ones too, outer before inner. A quotation ends with its paragraph at the
 * latest, so that one forgotten mark does not swallow the article.
 */
export const quotationsIn = (tokens: readonly Token[], breaks: ReadonlySet<number>): readonly Quotation[] => {
  const found: Quotation[] = [];
  const stack: Open[] = [];
  const close = (at: number, closed: boolean): void => {
    const open = stack.pop();
    if (open !== undefined) found.push({ open: open.at, close: at, closed, depth: stack.length });
  };
  tokens.forEach((token, at) => {
    if (breaks.has(at)) while (stack.length > 0) close(at - 1, false);
    if (token.kind !== 'mark') return;
    const top = stack.at(-1);
    if (opensHere(tokens, at, top)) stack.push({ at, mark: token.folded });
    else if (top !== undefined && closes(token.folded, top)) close(at, true);
  });
  while (stack.length > 0) close(tokens.length - 1, false);
  return found.sort((a, b) => a.open - b.open);
};

const deepest = 3;

const opensHere = (tokens: readonly Token[], at: number, top: Open | undefined): boolean => {
  const mark = tokens[at]?.folded ?? '';
  if (openers.has(mark)) return true;
  if (!either.has(mark)) return false;
  if (top === undefined) return true;
  // A second mark of the same kind opens an inner quotation only where another closing mark is near.
  return (
    top.at < at - 1 && hangsForward(tokens, at) && mark !== '"' && mark !== '”' && at - top.at < deepest * 100
  );
};
