import type { ExtractedClaim, Extraction } from '../domain/extraction.js';
import type { Span } from '../domain/span.js';

/** How much of an article a page shows, in UTF-16 units: many times a long report, and a page that a browser opens. */
export const mostShown = 60_000;

const isHighSurrogate = (text: string, at: number): boolean => /[\uD800-\uDBFF]/u.test(text.charAt(at));

// Half a character is none.
const endOf = (text: string): number => {
  if (text.length <= mostShown) return text.length;
  return isHighSurrogate(text, mostShown - 1) ? mostShown - 1 : mostShown;
};

const claimUpTo = (claim: ExtractedClaim, end: number, isShown: (id: string) => boolean): ExtractedClaim => ({
  ...claim,
  span: { start: claim.span.start, end: Math.min(claim.span.end, end) },
  about: claim.about.filter(isShown),
  quantities: claim.quantities.filter(({ span }) => span.end <= end),
});

interface Thing {
  readonly id: string;
  readonly mentions: readonly Span[];
}

// What stands nowhere in the text, such as what is only around another place, stays.
const upTo = <T extends Thing>(things: readonly T[], end: number): readonly T[] =>
  things.flatMap((thing) => {
    const mentions = thing.mentions.filter((mention) => mention.end <= end);
    return mentions.length === 0 && thing.mentions.length > 0 ? [] : [{ ...thing, mentions }];
  });

/** An extraction as far as a page shows it: all of it, but for an article of more than `mostShown`. */
export const beginningOf = (extraction: Extraction): Extraction => {
  const { article } = extraction;
  const end = endOf(article.text);
  if (end === article.text.length) return extraction;
  const [actors, locations] = [upTo(extraction.actors, end), upTo(extraction.locations, end)];
  const events = extraction.events.filter(({ trigger }) => trigger.end <= end);
  const ids = new Set([...actors, ...locations, ...events].map(({ id }) => id));
  const claims = extraction.claims
    .filter(({ span, cue }) => span.start < end && (cue === undefined || cue.end <= end))
    .map((claim) => claimUpTo(claim, end, (id) => ids.has(id)));
  return { article: { ...article, text: article.text.slice(0, end) }, actors, locations, events, claims };
};

const counted = (number: number): string => number.toLocaleString('en');

/** What a page leaves out of an extraction, in words; nothing where it shows all. */
export const leftOutOf = (whole: Extraction, shown: Extraction): string | undefined =>
  whole === shown
    ? undefined
    : `The article is long: its first ${counted(shown.article.text.length)} characters of ${counted(whole.article.text.length)} ` +
      `are shown, and ${counted(shown.claims.length)} claims of ${counted(whole.claims.length)}. ` +
      'isnad extract --format json leaves nothing out.';
