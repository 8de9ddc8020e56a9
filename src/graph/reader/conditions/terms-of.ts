import type { Filters, ListedKind } from '../filters.js';
import { actorTerms } from './actor.js';
import { articleTerms } from './article.js';
import { assertionTerms } from './assertion.js';
import { claimTerms } from './claim.js';
import { eventTerms } from './event.js';
import { judgementTerms } from './judgement.js';
import { locationTerms } from './location.js';
import { quantityTerms } from './quantity.js';
import type { Term, Terms } from './term.js';

const terms: { readonly [Kind in ListedKind]: Terms<Filters[Kind]> } = {
  Article: articleTerms,
  Assertion: assertionTerms,
  Claim: claimTerms,
  Actor: actorTerms,
  Location: locationTerms,
  Event: eventTerms,
  Quantity: quantityTerms,
  Judgement: judgementTerms,
};

/** Every word that a filter of a kind of node may have. `and`, `or` and `not` are in all. */
export const termsOf = (kind: ListedKind): Readonly<Record<string, Term<unknown>>> =>
  terms[kind] as Readonly<Record<string, Term<unknown>>>;
