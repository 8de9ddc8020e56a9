import { canonicalUrl } from './canonical-url.js';
import { defined, longestFact, type GivenFacts } from './given-facts.js';
import type { Page } from './page.js';
import { publishedAt } from './published-at.js';
import { isRecord } from './record.js';

/**
 * What a page's head says of its article. A head is a machine's and often broken in places, so of several the first
 * that can be read counts, and what none gives is not there.
 */
export const factsInPage = (page: Page): GivenFacts => {
  const linked = linkedData(page);
  return defined({
    title: first(meta(page, 'og:title')),
    outlet: first([...meta(page, 'og:site_name'), ...meta(page, 'application-name')]),
    url: first([...attributes(page, 'link[rel="canonical"]', 'href'), ...meta(page, 'og:url')], canonicalUrl),
    publishedAt: first(
      [
        ...meta(page, 'article:published_time'),
        ...linked,
        ...meta(page, 'date'),
        ...attributes(page, 'time[datetime]', 'datetime'),
      ],
      publishedAt,
    ),
  });
};

const first = (
  said: readonly string[],
  read = (one: string): string | undefined => one.trim() || undefined,
): string | undefined => {
  for (const one of said) {
    const value = one.length > longestFact ? undefined : read(one);
    if (value !== undefined) return value;
  }
  return undefined;
};

const attributes = (page: Page, selector: string, name: string): readonly string[] =>
  page.all(selector).flatMap((found) => found.getAttribute(name) ?? []);

const meta = (page: Page, name: string): readonly string[] =>
  attributes(page, `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`, 'content');

/** The datePublished of every object in the page's JSON-LD, however deep; a broken block is passed over. */
const linkedData = (page: Page): readonly string[] =>
  page
    .all('script[type="application/ld+json"]')
    .flatMap((script) => datesIn(parsed(script.textContent ?? '')));

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
};

// Not by a function that calls itself: how deep a page's JSON goes is for whoever wrote it.
const datesIn = (value: unknown): readonly string[] => {
  const dates: string[] = [];
  const within = [value];
  for (let one = within.pop(); one !== undefined; one = within.pop()) {
    const own = isRecord(one) ? one['datePublished'] : undefined;
    if (typeof own === 'string') dates.push(own);
    if (typeof one === 'object' && one !== null)
      for (const part of Object.values(one).toReversed()) if (typeof part === 'object') within.push(part);
  }
  return dates;
};
