import { createGraphiQLFetcher, type Fetcher, type FetcherParams } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';
import { createClient } from 'graphql-ws';
import { authorization, fetchWithKey } from './api-key.js';

/** Where the API answers: beside this page. */
export const endpoint = new URL('/graphql', location.href).href;

// Opened by the first subscription. A browser cannot give a websocket headers: the key goes along as a parameter.
const wsClient = createClient({
  url: endpoint.replace(/^http/u, 'ws'),
  connectionParams: () => ({ authorization: authorization() }),
});

const send = createGraphiQLFetcher({ url: endpoint, fetch: fetchWithKey, wsClient });

const hasOperation = (query: string, name: string): boolean =>
  parse(query).definitions.some(
    (definition) => definition.kind === Kind.OPERATION_DEFINITION && definition.name?.value === name,
  );

// For a moment after another tab was chosen, GraphiQL still names the operation of the tab before.
const withOwnName = ({ operationName, ...params }: FetcherParams): FetcherParams =>
  operationName && hasOperation(params.query, operationName) ? { operationName, ...params } : params;

/** Sends a question as it stands in the editor, with the key where one was entered. */
export const fetcher: Fetcher = (params, options) => send(withOwnName(params), options);
