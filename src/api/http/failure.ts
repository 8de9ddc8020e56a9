import { IsnadError } from '../../domain/errors.js';

/** The HTTP status of each code with one of its own. docs/errors.md says the same; everything else a client did is 400. */
const statuses: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNTRUSTED_DOCUMENT: 403,
  NOT_FOUND: 404,
  NO_DATABASE: 503,
  DATABASE_FAILED: 500,
  INTERNAL: 500,
};

/** The status of a response that has nothing but an error of this code. */
export const statusOf = (code: string): number => statuses[code] ?? 400;

/** An error as the body of a response. */
export interface Failure {
  readonly errors: readonly [
    { readonly message: string; readonly extensions: { readonly code: string; readonly advice?: string } },
  ];
}

export const failure = (code: string, message: string, advice?: string): Failure => ({
  errors: [{ message, extensions: { code, ...(advice === undefined ? {} : { advice }) } }],
});

/** What is sent of a refusal: its status, and its body. */
export const refusal = ({ code, message, advice }: IsnadError): readonly [status: number, body: Failure] => [
  statusOf(code),
  failure(code, message, advice),
];
