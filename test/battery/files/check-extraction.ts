import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PrintedExtraction } from '../../../src/cli/printed-extraction.js';
import type { Span } from '../../../src/domain/span.js';

const spansOf = ({ actors, locations, events, claims }: PrintedExtraction): readonly Span[] => [
  ...actors.flatMap(({ mentions }) => mentions),
  ...locations.flatMap(({ mentions }) => mentions),
  ...events.map(({ trigger }) => trigger),
  ...claims.flatMap(({ span, cue, source, quantities }) => [
    span,
    ...[cue, source].filter((one) => one !== undefined),
    ...quantities.map((quantity) => quantity.span),
  ]),
];

const textOf = ({ article }: PrintedExtraction, folder: string): string =>
  article.text ?? new TextDecoder().decode(readFileSync(join(folder, article.file)));

/** What is wrong with an Extraction as it was printed; nothing where every span has words of the text. */
export const wrongIn = (extraction: PrintedExtraction, folder: string): readonly string[] => {
  const text = textOf(extraction, folder);
  const fits = ({ start, end }: Span): boolean =>
    start >= 0 && end <= text.length && text.slice(start, end).trim() !== '';
  const numbers = extraction.claims.flatMap(({ quantities }) => quantities.map(({ value }) => value));
  return [
    ...(spansOf(extraction).every(fits) ? [] : [`${extraction.article.file}: a span without words`]),
    ...(numbers.every(Number.isFinite) ? [] : [`${extraction.article.file}: a quantity that is no number`]),
  ];
};
