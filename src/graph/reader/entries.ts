import { claimEntries } from './claim-entries.js';
import { actorConditions } from './conditions/actor.js';
import { articleConditions } from './conditions/article.js';
import { claimConditions } from './conditions/claim.js';
import { eventConditions } from './conditions/event.js';
import { locationConditions } from './conditions/location.js';
import type { Conditions } from './conditions/logic.js';
import type {
  ActorFilter,
  AnyFilter,
  ArticleFilter,
  ClaimFilter,
  EventFilter,
  ListedKind,
  LocationFilter,
} from './filters.js';
import { readFound } from './full-text.js';
import type { Entry } from './list-pattern.js';
import type { Scope } from './scope.js';

/** What a filter of each kind of list asks for. A list's filter is of its kind: api's types see to it. */
export const conditionsOn = (
  kind: ListedKind,
  filter: AnyFilter,
): ((scope: Scope, node: string) => readonly string[]) => {
  const on =
    <F>(conditions: Conditions<F>) =>
    (scope: Scope, node: string) =>
      conditions(scope, node, filter as F);
  switch (kind) {
    case 'Article':
      return on<ArticleFilter>(articleConditions);
    case 'Claim':
      return on<ClaimFilter>(claimConditions);
    case 'Actor':
      return on<ActorFilter>(actorConditions);
    case 'Location':
      return on<LocationFilter>(locationConditions);
    case 'Event':
      return on<EventFilter>(eventConditions);
    case 'Assertion':
      return () => [];
  }
};

interface Root {
  readonly kind: ListedKind;
  readonly node: string;
  readonly filter: AnyFilter;
}

/** The ways into the list of all nodes of a kind that meet a filter. */
export const rootEntries = (scope: Scope, { kind, node, filter }: Root): readonly Entry[] => {
  if (kind === 'Claim') return claimEntries(scope, node, filter);
  const { text } = filter as { readonly text?: string };
  const read = text === undefined ? `MATCH (${node}:${kind})` : readFound(scope, node, { kind, text });
  return [{ read, where: conditionsOn(kind, filter)(scope, node) }];
};
