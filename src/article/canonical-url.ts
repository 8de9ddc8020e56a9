import tracking from './tracking-parameters.json' with { type: 'json' };

const names: ReadonlySet<string> = new Set(tracking.names);

// Neo4j indexes strings of up to some 8,000 bytes.
const longest = 4_000;

const isTracking = (parameter: string): boolean =>
  names.has(parameter.toLowerCase()) ||
  tracking.prefixes.some((prefix) => parameter.toLowerCase().startsWith(prefix));

/**
 * One way to write the address of an article, so that links to one page are one: https, host in lower case, no fragment,
 * no user, no tracking parameters, the others in order, no slash at the end.
 * @returns nothing for what is not an absolute http or https address, or has over 4,000 characters
 */
export const canonicalUrl = (said: string): string | undefined => {
  const url = webAddress(said.trim());
  if (url === undefined) return undefined;
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name));
  const query = new URLSearchParams(kept);
  query.sort();
  const path = url.pathname.replace(/\/+$/u, '');
  const canonical = `https://${url.host}${path}${query.size === 0 ? '' : `?${query.toString()}`}`;
  return canonical.length > longest ? undefined : canonical;
};

const webAddress = (said: string): URL | undefined => {
  if (!URL.canParse(said)) return undefined;
  const url = new URL(said);
  return (url.protocol === 'http:' || url.protocol === 'https:') && url.hostname !== '' ? url : undefined;
};
