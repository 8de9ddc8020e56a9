import type { GraphQLRequest } from '@apollo/server';
import type { Watch } from './watch.js';

/** What a request cost, beside its answer: `extensions.isnad`. */
interface OwnExtension {
  /** How many statements were run. */
  readonly statements: number;
  /** Milliseconds from the request to its answer. */
  readonly ms: number;
  /** The most rows that it could have given. */
  readonly cost: number;
  /** The statements and the milliseconds of each; in development alone. */
  readonly cypher?: Watch['ran'];
}

/** Whether a request asks what it cost: by the header `x-isnad-extensions: 1`, or by `"extensions": {"isnad": true}`. */
export const asksForCost = ({ http, extensions }: GraphQLRequest): boolean =>
  http?.headers.get('x-isnad-extensions') === '1' || extensions?.['isnad'] === true;

/** @param development whether the Cypher may be shown */
export const ownExtension = (watch: Watch, development: boolean): OwnExtension => ({
  statements: watch.ran.length,
  ms: Math.round(watch.ms * 100) / 100,
  cost: watch.cost,
  ...(development ? { cypher: watch.ran } : {}),
});
