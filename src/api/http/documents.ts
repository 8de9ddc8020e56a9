import { hash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { IsnadError } from '../../domain/errors.js';
import type { Registered } from '../limits/registered.js';

interface Body {
  query?: unknown;
  readonly documentId?: unknown;
  extensions?: unknown;
}

/**
 * Puts the text in the place of a document's id (`documentId`, or Apollo's `extensions.persistedQuery`), and lets none through
 * but registered ones where nothing else may be asked.
 */
export const registeredAlone =
  (registered: Registered) =>
  (request: FastifyRequest): Promise<void> => {
    const body = (request.method === 'GET' ? request.query : request.body) as Body | null | undefined;
    if (request.method === 'POST' && isObject(body)) putText(registered, body);
    const { query } = body ?? {};
    if (registered.only && !(typeof query === 'string' && registered.has(query))) throw untrusted();
    if (isObject(body) && typeof query === 'string' && isAnother(registered, query, idIn(body)))
      throw another();
    return Promise.resolve();
  };

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const putText = (registered: Registered, body: Body): void => {
  const id = idIn(body);
  if (id === undefined || typeof body.query === 'string') return;
  const text = registered.byId(id);
  if (text === undefined) throw untrusted();
  body.query = text;
  if (isObject(body.extensions))
    body.extensions = Object.fromEntries(
      Object.entries(body.extensions).filter(([name]) => name !== 'persistedQuery'),
    );
};

const idIn = ({ documentId, extensions }: Body): string | undefined => {
  if (typeof documentId === 'string') return documentId;
  const { persistedQuery } = (extensions ?? {}) as {
    readonly persistedQuery?: { readonly sha256Hash?: unknown };
  };
  return typeof persistedQuery?.sha256Hash === 'string' ? persistedQuery.sha256Hash : undefined;
};

// An id beside a text is a promise that it is the id of this text.
const isAnother = (registered: Registered, query: string, id: string | undefined): boolean => {
  if (id === undefined) return false;
  const text = registered.byId(id);
  return text === undefined
    ? id.replace(/^sha256:/u, '') !== hash('sha256', query, 'hex')
    : !registered.isOne(text, query);
};

const another = (): IsnadError =>
  new IsnadError('BAD_INPUT', 'documentId: is of another text than query.', {
    advice: 'Send one of the two.',
  });

const untrusted = (): IsnadError =>
  new IsnadError('UNTRUSTED_DOCUMENT', 'No registered operation is this one.', {
    advice: 'Ask with documentId: the name of its file, or the SHA-256 of its text.',
  });
