import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';

/** A question that was refused, with the stable code of docs/errors.md. */
export class Refused extends Error {
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

interface Answer<Data> {
  readonly data?: Data | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

const endpoint = process.env['ISNAD_URL'] ?? 'http://127.0.0.1:4000/graphql';
const key = process.env['ISNAD_API_KEY'];

/**
 * Asks a question. What has to be given with it and what comes back are known to the compiler.
 * @throws Refused where the API says no
 */
export const ask = async <Data, Variables>(
  question: DocumentTypeDecoration<Data, Variables> & { toString: () => string },
  variables: Variables,
): Promise<Data> => {
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
    },
    body: JSON.stringify({ query: question.toString(), variables }),
  });
  const { data, errors } = (await response.json()) as Answer<Data>;
  const [error] = errors ?? [];
  if (error) throw new Refused(error.message, error.extensions?.code ?? 'UNKNOWN');
  if (data == null) throw new Refused('no answer', 'UNKNOWN');
  return data;
};
