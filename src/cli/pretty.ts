import type { ExtractedActor, ExtractedClaim, Extraction } from '../domain/extraction.js';
import type { Span } from '../domain/span.js';
import { isolated } from '../language/for-terminal.js';

/** Finds words and names of one extraction. */
interface Finder {
  readonly words: (span: Span) => string;
  readonly name: (id: string) => string;
}

const finderOf = ({ article, actors, locations, events }: Extraction): Finder => {
  const words = (span: Span): string => isolated(article.text.slice(span.start, span.end));
  const named = [...actors, ...locations].map(({ id, name }) => [id, isolated(name)] as const);
  const happened = events.map(({ id, type, trigger }) => [id, `${type} ${words(trigger)}`] as const);
  const names = new Map([...named, ...happened]);
  return { words, name: (id) => names.get(id) ?? id };
};

const heading = ({ article: { file, title, dateline, publishedAt, outlet } }: Extraction): string => {
  const facts = [publishedAt, outlet, dateline].filter((fact) => fact !== undefined);
  const lines = [isolated(file), ...(title === undefined ? [] : [isolated(title)])];
  return [...lines, ...(facts.length === 0 ? [] : [facts.map(isolated).join(' · ')])].join('\n');
};

const list = (label: string, entries: readonly string[]): readonly string[] =>
  entries.length === 0 ? [] : [`  ${label}: ${entries.join(', ')}`];

const typed = ({ name, sourceType, type }: ExtractedActor): string =>
  `${isolated(name)} ${sourceType ?? type}`;

const claimLines = (
  { speaker, via, cue, stance, quoted, span, about }: ExtractedClaim,
  { words, name }: Finder,
): readonly string[] => [
  `  ${name(speaker)} · ${stance}${cue === undefined ? '' : ` ${words(cue)}`}${quoted ? ' · quoted' : ''}`,
  ...list('  via', via.map(name)),
  `    ${words(span)}`,
  ...list('  about', about.map(name)),
];

/** An Extraction as a listing for people: who is in it, and each claim with its speaker, its cue and its words. */
export const pretty = (extraction: Extraction): string => {
  const finder = finderOf(extraction);
  const { actors, locations, claims } = extraction;
  return [
    heading(extraction),
    ...list('actors', actors.map(typed)),
    ...list(
      'places',
      locations.map(({ name, kind }) => `${isolated(name)} ${kind}`),
    ),
    `  ${claims.length} claims`,
    ...claims.flatMap((claim) => ['', ...claimLines(claim, finder)]),
    '',
  ].join('\n');
};
