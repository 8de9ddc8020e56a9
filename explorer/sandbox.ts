import { questions } from './questions.js';

/** Apollo Sandbox, asking this endpoint the first question. It is a page of the network: offline it does not open. */
export const sandboxAddress = (endpoint: string): string => {
  const address = new URL('https://studio.apollographql.com/sandbox/explorer');
  address.searchParams.set('endpoint', endpoint);
  address.searchParams.set('document', questions[0] ?? '');
  return address.href;
};
