import type { Article } from '../../src/domain/article.js';
import type {
  ExtractedActor,
  ExtractedClaim,
  ExtractedEvent,
  ExtractedLocation,
  ExtractedQuantity,
  Extraction,
} from '../../src/domain/extraction.js';
import { hashOf, idOf } from '../../src/domain/id.js';
import type { Span } from '../../src/domain/span.js';
import { nameKey } from '../../src/language/name-key.js';

/** What a hand-made article says of itself; whatever is not told is absent. */
export type ArticleParts = Partial<Pick<Article, 'file' | 'url' | 'outlet' | 'publishedAt' | 'title'>> & {
  readonly text: string;
};

/** An Article over a text, identified as a read one is: by its url, else by its text. */
export const articleOf = ({ text, ...parts }: ArticleParts): Article => ({
  id: idOf('Article', parts.url ?? text),
  file: `${hashOf(text).slice(0, 6)}.txt`,
  language: 'ar',
  text,
  textHash: hashOf(text),
  plain: true,
  matter: [{ kind: 'body', start: 0, end: text.length }],
  ...parts,
});

/** The span of the first occurrence of some words. @throws when the text does not have them */
export const spanOf = (text: string, words: string): Span => {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in "${text}"`);
  return { start, end: start + words.length };
};

/** An actor with a name of its own; mentioned where its name stands. */
export const actorOf = (name: string, parts: Partial<ExtractedActor> = {}): ExtractedActor => ({
  id: idOf('Actor', nameKey(name)),
  name,
  aliases: [],
  type: 'GOVERNMENT',
  sourceType: 'OFFICIAL',
  identification: 'NAMED',
  rule: 'known-actor',
  mentions: [],
  ...parts,
});

/** A place of the gazetteer. */
export const placeOf = (
  name: string,
  gazetteerId: string,
  parts: Partial<ExtractedLocation> = {},
): ExtractedLocation => ({
  id: idOf('Location', gazetteerId),
  name,
  aliases: [],
  kind: 'REGION',
  gazetteerId,
  rule: 'place-alone',
  ...(parts.within === undefined ? {} : { withinBasis: 'gazetteer' as const }),
  mentions: [],
  ...parts,
});

/** A place known from the text alone, identified as its article says it. */
export const unknownPlaceOf = (name: string, parts: Partial<ExtractedLocation> = {}): ExtractedLocation => ({
  id: idOf('Location', nameKey(name), parts.within ?? ''),
  name,
  aliases: [],
  kind: 'VILLAGE',
  rule: 'unknown-place',
  ...(parts.within === undefined ? {} : { withinBasis: 'text' as const }),
  mentions: [],
  ...parts,
});

export const russia = placeOf('روسيا', 'iso:RU', { kind: 'COUNTRY', nameEn: 'Russia', country: 'RU' });
export const ukraine = placeOf('أوكرانيا', 'iso:UA', { kind: 'COUNTRY', nameEn: 'Ukraine', country: 'UA' });
export const kursk = placeOf('كورسك', 'iso:RU-KRS', {
  nameEn: 'Kursk',
  country: 'RU',
  within: russia.id,
  aliases: ['مقاطعة كورسك'],
});
export const sumy = placeOf('سومي', 'iso:UA-59', { nameEn: 'Sumy', country: 'UA', within: ukraine.id });

export const defence = actorOf('وزارة الدفاع الروسية', {
  nameEn: 'Russian Ministry of Defence',
  country: 'RU',
});
export const staff = actorOf('هيئة الأركان الأوكرانية', { type: 'MILITARY', country: 'UA' });
export const agency = actorOf('وكالة الشمال', { type: 'MEDIA', sourceType: 'MEDIA' });

/** A claim told by the words that say it; its event and numbers by theirs. */
export interface ClaimParts extends Partial<Omit<ExtractedClaim, 'span' | 'quantities'>> {
  readonly words: string;
  readonly by: ExtractedActor;
  readonly numbers?: readonly (Partial<ExtractedQuantity> & {
    readonly words: string;
    readonly value: number;
  })[];
}

/** An event told by its trigger. */
type EventParts = Omit<Partial<ExtractedEvent>, 'trigger'> & { readonly words: string };

/** What a hand-made Extraction is made of. */
export interface ExtractionParts {
  readonly article: Article;
  readonly actors?: readonly ExtractedActor[];
  readonly locations?: readonly ExtractedLocation[];
  readonly events?: readonly EventParts[];
  readonly claims?: readonly ClaimParts[];
}

const mentioned = <T extends { readonly name: string; readonly mentions: readonly Span[] }>(
  text: string,
  of: T,
): T =>
  of.mentions.length > 0 || !text.includes(of.name) ? of : { ...of, mentions: [spanOf(text, of.name)] };

/** The event of an article whose trigger are these words: what a claim's `about` names. */
export const eventIdOf = (article: Article, words: string): string =>
  idOf('Event', article.id, String(spanOf(article.text, words).start));

const eventOf = (article: Article, { words, ...parts }: EventParts): ExtractedEvent => ({
  id: eventIdOf(article, words),
  type: 'ASSAULT',
  trigger: spanOf(article.text, words),
  participants: [],
  realis: 'ACTUAL',
  rule: 'strike',
  ...parts,
});

const quantityOf = (
  text: string,
  { words, ...parts }: NonNullable<ClaimParts['numbers']>[number],
): ExtractedQuantity => ({
  unit: words.split(' ').at(-1) ?? '',
  counts: 'KILLED',
  rule: 'number-noun',
  approx: false,
  span: spanOf(text, words),
  ...parts,
});

const claimOf = (article: Article, { words, by, numbers = [], ...parts }: ClaimParts): ExtractedClaim => {
  const span = spanOf(article.text, words);
  return {
    id: idOf('Assertion', article.id, String(span.start), String(span.end), by.id),
    span,
    speaker: by.id,
    via: [],
    stance: 'SAY',
    stanceRule: 'stance-of-verb',
    certainty: 'CERTAIN',
    certaintyRule: 'stated-as-fact',
    polarity: 'AFFIRMED',
    reporterDistance: 'NEUTRAL',
    identification: by.identification,
    mode: 'INDIRECT',
    quoted: false,
    about: [],
    quantities: numbers.map((number) => quantityOf(article.text, number)),
    rule: 'by-hand',
    ...parts,
  };
};

/** A whole Extraction out of its parts, with every span found in the text. */
export const extractionOf = (parts: ExtractionParts): Extraction => ({
  article: parts.article,
  actors: (parts.actors ?? []).map((actor) => mentioned(parts.article.text, actor)),
  locations: (parts.locations ?? []).map((location) => mentioned(parts.article.text, location)),
  events: (parts.events ?? []).map((event) => eventOf(parts.article, event)),
  claims: (parts.claims ?? []).map((claim) => claimOf(parts.article, claim)),
});
