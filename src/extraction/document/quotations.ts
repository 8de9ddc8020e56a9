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
  tokens[at]?.spaced === true && tokens[at + 1]?.spaced === false && tokens[at + 1]?.kind !== 'mark';

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
    if (top !== undefined && wasForgotten({ tokens, breaks }, { top, at })) {
      close(sentenceEnd(tokens, top.at, at), false);
      stack.push({ at, mark: token.folded });
    } else if (opensHere(tokens, at, top)) stack.push({ at, mark: token.folded });
    else if (top !== undefined && closes(token.folded, top)) close(at, true);
  });
  while (stack.length > 0) close(tokens.length - 1, false);
  return found.sort((a, b) => a.open - b.open);
};

interface Marked {
  readonly tokens: readonly Token[];
  readonly breaks: ReadonlySet<number>;
}

const isQuotationMark = (mark: string): boolean => openers.has(mark) || closers.has(mark) || either.has(mark);

const opensByShape = (tokens: readonly Token[], at: number): boolean =>
  openers.has(tokens[at]?.folded ?? '') || hangsForward(tokens, at);

/** The quotation marks behind a token in its paragraph, two at most, none farther than a long quotation reaches. */
const nextMarks = ({ tokens, breaks }: Marked, from: number): readonly number[] => {
  const marks: number[] = [];
  for (let at = from + 1; at < Math.min(tokens.length, from + farthestMark); at += 1) {
    if (breaks.has(at) || marks.length === 2) break;
    const token = tokens[at];
    if (token?.kind === 'mark' && isQuotationMark(token.folded)) marks.push(at);
  }
  return marks;
};

const farthestMark = 150;

/**
 * Whether the quotation that is open was never closed: another of its kind opens here, closes, and no mark is left that would close
 * the first. One forgotten mark would else turn all that follows inside out.
 */
const wasForgotten = (
  { tokens, breaks }: Marked,
  { top, at }: { readonly top: Open; readonly at: number },
): boolean => {
  const mark = tokens[at]?.folded ?? '';
  const sameKind = openers.has(mark) ? mark === top.mark : either.has(mark) && either.has(top.mark);
  if (!sameKind || !opensByShape(tokens, at) || !opensByShape(tokens, top.at)) return false;
  const [first, second] = nextMarks({ tokens, breaks }, at);
  if (first === undefined || opensByShape(tokens, first)) return false;
  return second === undefined || opensByShape(tokens, second);
};

/** The full stop between two tokens that ends what was quoted, else the token before the second. */
const sentenceEnd = (tokens: readonly Token[], from: number, to: number): number => {
  for (let at = from + 1; at < to; at += 1)
    if (tokens[at]?.folded === '.' && tokens[at + 1]?.spaced === true) return at;
  return to - 1;
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
