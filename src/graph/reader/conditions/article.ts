import type { ArticleFilter } from '../filters.js';
import { claimsOf, into, namesOf, out } from '../model/walk.js';
import { hasWords, inRange, isOneOf } from './common.js';
import { leadsTo } from './entity.js';
import { on, plain, related, type Terms } from './term.js';

/** Every word of an article filter. */
export const articleTerms: Terms<ArticleFilter> = {
  id: on('%.id', isOneOf),
  outlet: plain(leadsTo('outlet', 'actors', out('PUBLISHED_BY', 'Actor'))),
  language: on('%.language', isOneOf),
  url: on('%.url', isOneOf),
  published: on("coalesce(%.publishedAt, '')", inRange('published')),
  text: plain(hasWords),
  assertions: related(into('STATED_IN', 'Assertion'), 'Assertion'),
  claims: related(claimsOf, 'Claim'),
  actors: related(namesOf('Actor'), 'Actor'),
  locations: related(namesOf('Location'), 'Location'),
};
