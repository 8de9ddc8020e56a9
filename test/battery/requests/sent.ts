/** A request over HTTP, headers exactly as they are. */
export interface HttpSent {
  readonly via: 'http';
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Bytes on a connection of their own, whether they are HTTP or not. */
export interface RawSent {
  readonly via: 'raw';
  readonly bytes: Buffer;
  /** Milliseconds after which the connection is reset; it is closed in peace otherwise. */
  readonly reset?: number;
}

/** Messages on a websocket, one after the other without waiting. */
export interface SocketSent {
  readonly via: 'socket';
  readonly protocol: string;
  readonly messages: readonly (string | Buffer)[];
}

/** What is sent, and which kind of mutation made it. */
export type Sent = (HttpSent | RawSent | SocketSent) & { readonly kind: string };

/** What is sent, before anybody says which kind it is. */
export type Unnamed = HttpSent | RawSent | SocketSent;

/** Keys that the server under test is started with. */
export const keys = { editor: 'battery-editor-0123456789', reader: 'battery-reader-0123456789' } as const;

/** Stands in every value that is sent: where it comes back in a refusal, a page, a header or the log, something was repeated. */
export const marker = 'Zq7Marker';

const json = { 'content-type': 'application/json', authorization: `Bearer ${keys.reader}` };

/** A body of JSON for /graphql, as a reader unless told. */
export const posted = (body: string | Buffer, headers: Readonly<Record<string, string>> = {}): HttpSent => ({
  via: 'http',
  method: 'POST',
  path: '/graphql',
  headers: { ...json, ...headers },
  body,
});

/** An operation by POST. */
export const asked = (query: string, more: Readonly<Record<string, unknown>> = {}): HttpSent =>
  posted(JSON.stringify({ query, ...more }));
