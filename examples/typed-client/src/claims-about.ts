import { ask } from './ask.js';
import { ClaimsAboutDocument, type ClaimsAboutQuery, type SourceType } from './generated/graphql.js';

/** A claim as this client asks for it. */
export type Claim = ClaimsAboutQuery['claims']['edges'][number]['node'];

/** All claims about a place by some kinds of source, the latest first; asked for page by page, as they are used. */
export async function* claimsAbout(place: string, source: SourceType[]): AsyncGenerator<Claim> {
  let after: string | null | undefined;
  do {
    const { claims } = await ask(ClaimsAboutDocument, { place, source, after });
    for (const { node } of claims.edges) yield node;
    after = claims.pageInfo.hasNextPage ? claims.pageInfo.endCursor : undefined;
  } while (after != null);
}
