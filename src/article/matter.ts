import type { Stretch } from '../domain/article.js';
import { bySpan, type Span } from '../domain/span.js';
import { fold } from '../language/fold.js';
import { withoutBoilerplate, type KeptLine } from './boilerplate.js';
import { datelineBefore, datelineOn, type Dateline } from './dateline.js';
import { isHeadline } from './headline.js';
import { linesOf, trimmed } from './lines.js';

/** What a text is made of: its headline and dateline where it has them, and the stretches that are the article. */
export interface Matter {
  readonly title?: string;
  readonly dateline?: string;
  readonly stretches: readonly Stretch[];
}

/**
 * Finds what of a text is the article. Offsets are of `text` as it stands.
 * @param from where the article begins: behind front matter
 * @param title the headline that the file gives beside the text; then only a line with the same words is one in the text
 */
export const matterOf = (text: string, from: number, title?: string): Matter => {
  const lines = withoutBoilerplate(text, linesOf(text, from));
  const onLine = datelineLine(text, lines);
  const others = lines.filter((line) => line !== onLine?.line);
  const headline = headlineOf(text, others, title);
  const paragraphs = headline === undefined ? others : others.slice(1);
  const first = paragraphs[0];
  const dateline = onLine ?? (first && datelineBefore(text, first));
  const body =
    onLine === undefined && dateline !== undefined ? after(text, paragraphs, dateline) : paragraphs;
  return whole(text, { headline, dateline, body });
};

interface Found {
  readonly headline: Span | undefined;
  readonly dateline: Dateline | undefined;
  readonly body: readonly KeptLine[];
}

const whole = (text: string, { headline, dateline, body }: Found): Matter => {
  const heading: Stretch[] = headline === undefined ? [] : [{ kind: 'title', ...headline }];
  const place: Stretch[] = dateline === undefined ? [] : [{ kind: 'dateline', ...dateline.place }];
  return {
    ...(headline && { title: text.slice(headline.start, headline.end).replace(/\s+/gu, ' ') }),
    ...(dateline && { dateline: text.slice(dateline.place.start, dateline.place.end) }),
    stretches: [...heading, ...place, ...runs(body)].toSorted(bySpan),
  };
};

// A dateline on its own line stands below the headline, with at most a line between: further down it would be a sentence's.
const datelineLine = (
  text: string,
  lines: readonly KeptLine[],
): (Dateline & { readonly line: KeptLine }) | undefined => {
  for (const line of lines.slice(0, 3)) {
    const found = datelineOn(text, line);
    if (found !== undefined) return { ...found, line };
  }
  return undefined;
};

const heading = /^#\s+(?=\S)/u;

const headlineOf = (
  text: string,
  lines: readonly KeptLine[],
  title: string | undefined,
): Span | undefined => {
  const [first, next] = lines;
  if (first === undefined) return undefined;
  const words = text.slice(first.start, first.end);
  const span = trimmed(text, { start: first.start + (heading.exec(words)?.[0].length ?? 0), end: first.end });
  if (heading.test(words)) return span;
  const isOne = title === undefined ? isHeadline(text, first, next) : fold(words) === fold(title);
  return isOne ? span : undefined;
};

const after = (
  text: string,
  [first, ...rest]: readonly KeptLine[],
  { end }: Dateline,
): readonly KeptLine[] =>
  first === undefined ? [] : [{ ...first, ...trimmed(text, { start: end, end: first.end }) }, ...rest];

/** Lines that follow one another in the text are one stretch, with the line ends between them. */
const runs = (lines: readonly KeptLine[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let before: KeptLine | undefined;
  for (const line of lines) {
    const joined =
      before !== undefined && !before.cut && before.index + 1 === line.index ? stretches.pop() : undefined;
    stretches.push({ kind: 'body', start: joined?.start ?? line.start, end: line.end });
    before = line;
  }
  return stretches;
};
