import type { Article, Stretch } from '../../domain/article.js';
import { tokenise, type Token } from '../../language/tokenise.js';
import { withoutHashtags } from './hashtags.js';
import { quotationsIn, type Quotation } from './quotations.js';
import { sentencesIn, type Sentence } from './sentences.js';

/** An article cut up: what every pass reads. Ranges are of token indices, end exclusive, unless they say otherwise. */
export interface Document {
  readonly article: Article;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each token, the index of its sentence. */
  readonly sentenceOf: readonly number[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For each token, the innermost quotation it stands in, its marks included. */
  readonly quotationOf: readonly (Quotation | undefined)[];
}

/** Cuts the article's matter (headline and body) into tokens, quotations and sentences. */
export const documentOf = (article: Article): Document => {
  const { text } = article;
  const parts = article.matter.map(withAgency);
  const cut = parts.map((stretch) => ({
    stretch,
    tokens: withoutHashtags(tokenise(text, stretch.start, stretch.end)),
  }));
  const tokens = cut.flatMap((part) => part.tokens);
  const breaks = paragraphBreaks(text, tokens, new Set(cut.map((part) => part.stretch.start)));
  const quotations = quotationsIn(tokens, breaks);
  const quotationOf = innermost(quotations, tokens.length);
  const titleEnd = cut.filter((p) => p.stretch.kind === 'title').reduce((sum, p) => sum + p.tokens.length, 0);
  const sentences = sentencesIn({ tokens, breaks, quotationOf, titleEnd });
  const sentenceOf: number[] = [];
  sentences.forEach((sentence, index) => {
    for (let at = sentence.from; at < sentence.to; at += 1) sentenceOf[at] = index;
  });
  return { article, text, tokens, sentenceOf, sentences, quotations, quotationOf };
};

/** A dateline's agency stands between its place and the first paragraph: كييف (رويترز) -. */
const withAgency = (stretch: Stretch, index: number, all: readonly Stretch[]): Stretch =>
  stretch.kind === 'dateline' ? { ...stretch, end: all[index + 1]?.start ?? stretch.end } : stretch;

/** The indices of tokens that begin a paragraph: after a line break, or at the start of a stretch. */
const paragraphBreaks = (
  text: string,
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
): ReadonlySet<number> => {
  const breaks = new Set<number>();
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    if (before === undefined || starts.has(token.start) || breaksLine(text, before.end, token.start))
      breaks.add(index);
  });
  return breaks;
};

const lineBreaks: readonly number[] = [0x0a, 0x2028, 0x2029];

const breaksLine = (text: string, from: number, to: number): boolean => {
  for (let at = from; at < to; at += 1) if (lineBreaks.includes(text.charCodeAt(at))) return true;
  return false;
};

/** For each token the last quotation that has opened and not yet closed; quotations in the order of their opening marks. */
const innermost = (quotations: readonly Quotation[], length: number): readonly (Quotation | undefined)[] => {
  const open: Quotation[] = [];
  let next = 0;
  const inside = new Array<Quotation | undefined>(length).fill(undefined);
  for (let at = 0; at < length; at += 1) {
    while ((open.at(-1)?.close ?? at) < at) open.pop();
    for (let here = quotations[next]; here?.open === at; here = quotations[next]) {
      open.push(here);
      next += 1;
    }
    inside[at] = open.at(-1);
  }
  return inside;
};
